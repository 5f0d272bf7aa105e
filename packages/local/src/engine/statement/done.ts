/** The status of a statement that has nothing else to tell. */
export const done = 'Statement executed successfully.'
