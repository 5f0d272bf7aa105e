/** The answer to a request that was done, as JSON text. */
export const renderSuccess = (data: unknown): string =>
  JSON.stringify({ success: true, code: null, message: null, data })
