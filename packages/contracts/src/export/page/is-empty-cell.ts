/** Whether a cell says nothing. */
export const isEmptyCell = (cell: unknown): boolean =>
  cell === '' || (typeof cell === 'object' && cell !== null && Object.keys(cell).length === 0)
