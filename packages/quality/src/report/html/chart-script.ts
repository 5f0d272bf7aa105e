/** Part of {@link pageScript}: values over time as lines, a point in the colour of its outcome. */
export const chartScript = `
const draw = (name, attributes, ...children) => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  node.append(...children)
  return node
}
const letters = { p: 'pass', s: 'skipped', w: 'warn', f: 'fail', e: 'error' }
const pointsOf = ({ values }, width, height, margin) => {
  const low = Math.min(...values)
  const span = Math.max(...values) / 2 - low / 2
  return values.map((value, index) => [
    margin + (index * (width - 2 * margin)) / Math.max(1, values.length - 1),
    span === 0 ? height / 2 : height - margin - ((value / 2 - low / 2) / span) * (height - 2 * margin),
  ])
}
const lineOf = (points) => draw('polyline', { class: 'line', points: points.map((point) => point.join()).join(' ') })
const day = (trend, index) => new Date(calendars[trend.calendar].at(index)).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
const sparkline = (trend) => {
  const points = pointsOf(trend, 112, 24, 4)
  const last = points.length - 1
  const label = trend.values.length + ' runs, from ' + trend.low + ' to ' + trend.high
  return draw('svg', { viewBox: '0 0 112 24', role: 'img', 'aria-label': label },
    lineOf(points),
    ...points.flatMap(([cx, cy], index) => index === last || trend.outcomes[index] !== 'p'
      ? [draw('circle', { class: 'dot ' + letters[trend.outcomes[index]], cx, cy, r: index === last ? 3 : 2 })] : []))
}
const trendFigure = (trend) => {
  const points = pointsOf(trend, 640, 112, 8)
  const dots = points.map(([cx, cy], index) => draw('circle', { class: 'dot ' + letters[trend.outcomes[index]], cx, cy, r: 4 },
    draw('title', {}, day(trend, index) + ': ' + trend.values[index].toLocaleString('en') + ', ' + letters[trend.outcomes[index]])))
  const ends = make('div', { class: 'ends' },
    make('span', {}, day(trend, 0)), make('span', {}, trend.low === trend.high ? 'always ' + trend.low : trend.low + ' to ' + trend.high), make('span', {}, day(trend, -1)))
  return make('figure', {}, draw('svg', { viewBox: '0 0 640 112' }, lineOf(points), ...dots), ends)
}
`
