import { readFileSync, statSync } from 'node:fs'

/** The longest text that is looked at, in bytes. */
const largest = 500_000_000

/** Whether each line of a file is a record of its own, and some of them are no JSON. */
export function hasFlawedLines(file: string): boolean {
  if (statSync(file).size > largest) return false
  let isFlawed = false
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const text = line.trim()
    if (text === '') continue
    if (!text.startsWith('{') && !text.startsWith('[')) return false
    if (isJson(text)) continue
    // Two records stand in one line.
    if (/[\]}]\s*[[{]/.test(text)) return false
    isFlawed = true
  }
  return isFlawed
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
