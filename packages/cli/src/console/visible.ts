/** A text on its own line of a terminal: characters that steer one become U+FFFD, so that no document does. */
export const visible = (text: string): string =>
  text.replaceAll(/[\r\n]+/g, '⏎').replaceAll(/\p{Cc}/gu, '\uFFFD')
