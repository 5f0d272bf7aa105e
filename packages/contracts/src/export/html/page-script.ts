/** The search: hides the rows and facts that hold none of the words; without it the page is whole. */
export const pageScript = `
const search = document.getElementById('search')
const found = document.getElementById('found')
const lines = [...document.querySelectorAll('tbody tr, dl div')]
const texts = lines.map((line) => line.textContent.toLowerCase())
search.addEventListener('input', () => {
  const words = search.value.toLowerCase().split(' ').filter((word) => word !== '')
  let count = 0
  lines.forEach((line, index) => {
    const shown = words.every((word) => texts[index].includes(word))
    line.hidden = !shown
    if (shown) count += 1
  })
  found.textContent = words.length === 0 ? '' : count + ' of ' + lines.length
})
`
