import type { FileHandle } from 'node:fs/promises'

/** A line of a file. */
export interface FileLine {
  readonly bytes: Buffer
  /** Where it begins, in bytes. */
  readonly offset: number
  /** Whether a line break ends it: the last line of a file may be one that is still being written, or never was to its end. */
  readonly ended: boolean
}

/** The lines of a file from its end, without empty ones; never more of it in memory than the longest line and a chunk. */
export async function* readLinesBackwards(
  file: FileHandle,
  chunkBytes = 1 << 18,
): AsyncGenerator<FileLine, void> {
  let position = (await file.stat()).size
  let ended = false
  // What is known of the line under way: its pieces from right to left.
  let pieces: Buffer[] = []
  while (position > 0) {
    const chunk = await readAt(file, Math.max(0, position - chunkBytes), position)
    position -= chunk.length
    let end = chunk.length
    for (let at = chunk.lastIndexOf(10); at !== -1; at = at === 0 ? -1 : chunk.lastIndexOf(10, at - 1)) {
      pieces.push(chunk.subarray(at + 1, end))
      const bytes = Buffer.concat(pieces.reverse())
      if (bytes.length > 0) yield { bytes, offset: position + at + 1, ended }
      pieces = []
      ended = true
      end = at
    }
    pieces.push(chunk.subarray(0, end))
  }
  const bytes = Buffer.concat(pieces.reverse())
  if (bytes.length > 0) yield { bytes, offset: 0, ended }
}

async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled)
    // Someone made the file shorter meanwhile.
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes
}
