import { execFile } from 'node:child_process'

/** What git wrote, or what it complained of. */
export type GitAnswer =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly exit: number | undefined; readonly why: string }

/** Larger answers are no contracts. */
const maxBytes = 512 * 1024 * 1024

/** Runs git in a folder, with a text that comes in. */
export function runGit(args: readonly string[], cwd: string, input = ''): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      args,
      { cwd, maxBuffer: maxBytes, encoding: 'buffer' },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ ok: true, bytes: stdout })
        const said = stderr.toString('utf8').trim()
        resolve({
          ok: false,
          exit: typeof error.code === 'number' ? error.code : undefined,
          why: said === '' ? 'git cannot be run.' : said,
        })
      },
    )
    // A git that ends before it has read everything says why by itself.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
