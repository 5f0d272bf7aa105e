const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** Numbers as a row of blocks, the largest as the tallest; a space for 0. */
export function sparkLine(values: readonly number[]): string {
  const largest = Math.max(0, ...values)
  return values
    .map((value) => (value > 0 ? (blocks[Math.ceil((value / largest) * blocks.length) - 1] ?? '▁') : ' '))
    .join('')
}
