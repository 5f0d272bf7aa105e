import { extname } from 'node:path'

const extensions: ReadonlySet<string> = new Set(['.ts', '.mts', '.js', '.mjs'])

/** Whether a file is a module that exports definitions. */
export const isModule = (file: string): boolean => extensions.has(extname(file))
