import type { Entry } from './entry.ts'

/** The names of a block or a loop; those around it are seen through it. */
export interface Frame {
  readonly entries: Map<string, Entry>
  readonly parent: Frame | null
  /** The frame of the block, which LET declares in. */
  readonly block: Frame
}

/** The frame of a block. */
export function blockFrame(parent: Frame | null): Frame {
  const made = { entries: new Map<string, Entry>(), parent } as { -readonly [Key in keyof Frame]: Frame[Key] }
  made.block = made
  return made
}

/** The frame of a loop, with its variable. */
export const loopFrame = (parent: Frame, name: string, entry: Entry): Frame => ({
  entries: new Map([[name, entry]]),
  parent,
  block: parent.block,
})

/** What a name stands for, looked up from the inside out. */
export function findEntry(frame: Frame, name: string): Entry | undefined {
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    const found = at.entries.get(name)
    if (found !== undefined) return found
  }
  return undefined
}
