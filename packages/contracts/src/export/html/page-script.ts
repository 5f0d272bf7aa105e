/** The search: hides the rows and facts that hold none of the words; without it the page is whole. Paper shows what is folded. */
export const pageScript = `
const search = document.getElementById('search')
const found = document.getElementById('found')
const lines = [...document.querySelectorAll('tbody tr, main > dl > div')]
const texts = lines.map((line) => line.textContent.toLowerCase())
const folds = lines.map((line) => line.querySelector('details'))
const folded = folds.map((fold) => (fold === null ? '' : fold.textContent.toLowerCase()))
search.addEventListener('input', () => {
  const words = search.value.toLowerCase().split(' ').filter((word) => word !== '')
  let count = 0
  lines.forEach((line, index) => {
    const shown = words.every((word) => texts[index].includes(word))
    line.hidden = !shown
    if (shown) count += 1
    if (folds[index] !== null) folds[index].open = words.length > 0 && words.some((word) => folded[index].includes(word))
  })
  found.textContent = words.length === 0 ? '' : count + ' of ' + lines.length
})
addEventListener('keydown', (event) => {
  if (event.key !== '/' || document.activeElement === search) return
  event.preventDefault()
  search.focus()
})
let opened = []
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details:not([open])')]
  for (const each of opened) each.open = true
})
addEventListener('afterprint', () => {
  for (const each of opened) each.open = false
})
`
