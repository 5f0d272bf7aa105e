import type { JavascriptCode } from './javascript-code.ts'

/** Code as a function that can call itself by its name. Its body starts in the second line. */
export function spellCode({ name, parameters, body }: JavascriptCode): string {
  const names = parameters.map((each) => each.name).join(', ')
  return `globalThis[${JSON.stringify(name)}] = function (${names}) {\n${body}\n}`
}
