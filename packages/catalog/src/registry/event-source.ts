/** Where events of this package say they come from. */
export const eventSource = '/mesh/catalog'
