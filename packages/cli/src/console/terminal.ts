import { styleText } from 'node:util'

/** Where a command writes: data to `out`, everything said to a person to `err`. */
export interface Terminal {
  /** Data: what a pipe should get. */
  out(text: string): void
  /** What is said to a person: progress, headings, failures. */
  say(text: string): void
  /** Text in a colour, where the stream that people look at shows colours. */
  paint(style: PaintStyle, text: string): string
  /** Whether `out` shows colours. */
  readonly colorOut: boolean
  /** A progress bar on `err`; silent where `err` is no terminal. */
  progress(title: string): Progress
}

/** The few colours in use, by meaning. */
export type PaintStyle = 'heading' | 'good' | 'bad' | 'warn' | 'quiet' | 'strong'

/** A bar that fills from 0 to 1. */
export interface Progress {
  update(fraction: number, note?: string): void
  /** Takes the bar away. */
  end(): void
}

/** The streams and settings that a {@link Terminal} stands on; `process` has them all. */
export interface TerminalStreams {
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The part of a Node stream that a terminal needs. */
export interface OutputStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

type Format = Parameters<typeof styleText>[0]

const formats: Readonly<Record<PaintStyle, Format>> = {
  heading: ['bold', 'cyan'],
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  quiet: 'dim',
  strong: 'bold',
}

/** A {@link Terminal} on the given streams. Colours follow the stream, `NO_COLOR` and `FORCE_COLOR`. */
export function createTerminal({ stdout, stderr, env }: TerminalStreams): Terminal {
  const colorOut = showsColor(stdout, env)
  const colorErr = showsColor(stderr, env)
  return {
    out: (text) => void stdout.write(`${text}\n`),
    say: (text) => void stderr.write(`${text}\n`),
    paint: (style, text) => (colorErr ? styleText(formats[style], text, { validateStream: false }) : text),
    colorOut,
    progress: (title) => (stderr.isTTY === true ? createBar(stderr, title, colorErr) : silentProgress),
  }
}

function showsColor(stream: OutputStream, env: TerminalStreams['env']): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

const silentProgress: Progress = { update: () => {}, end: () => {} }
const frameMs = 50

function createBar(stream: OutputStream, title: string, color: boolean): Progress {
  let drawn = Number.NEGATIVE_INFINITY
  const dim = (text: string) => (color ? styleText('dim', text, { validateStream: false }) : text)
  return {
    update: (fraction, note = '') => {
      const done = Math.min(1, Math.max(0, fraction))
      const now = performance.now()
      if (now - drawn < frameMs && done < 1) return
      drawn = now
      const width = Math.max(10, Math.min(32, (stream.columns ?? 80) - title.length - note.length - 12))
      const filled = Math.round(done * width)
      const bar = `${'█'.repeat(filled)}${dim('░'.repeat(width - filled))}`
      stream.write(`\r\u001b[K${title} ${bar} ${String(Math.round(done * 100)).padStart(3)}% ${dim(note)}`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
