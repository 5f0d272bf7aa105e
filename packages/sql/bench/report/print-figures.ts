import type { Figure } from './figure.ts'
import { isKept, ratioOf } from './judge-figure.ts'

/** Prints figures as a Markdown table; the process ends with 1 when one of them is not kept. */
export function printFigures(figures: readonly Figure[]): void {
  const names = [...new Set(figures.flatMap(({ rivals = {} }) => Object.keys(rivals)))]
  const rows = figures.map((figure) => {
    const { name, unit, ours, limit, rivals = {}, leastRatio } = figure
    const promised = [
      limit !== undefined && ('least' in limit ? `≥ ${short(limit.least)}` : `≤ ${short(limit.most)}`),
      leastRatio !== undefined && `≥ ${leastRatio}×`,
    ].filter((each) => each !== false)
    const ratio = ratioOf(figure)
    return [
      `${name}, ${unit}`,
      short(ours),
      ...names.map((each) => (rivals[each] === undefined ? '–' : short(rivals[each]))),
      ratio === undefined ? '–' : `${short(ratio)}×`,
      promised.join(', ') || '–',
      isKept(figure) ? 'yes' : '**no**',
    ]
  })
  const head = ['figure', '@mesh/sql', ...names, 'ratio', 'promised', 'kept']
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)
  if (!figures.every(isKept)) process.exitCode = 1
}

const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))
