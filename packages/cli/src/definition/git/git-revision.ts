/** The files of a git repository as they were at a revision. */
export interface GitRevision {
  /** The folder of the repository. */
  readonly root: string
  /** Paths from the root of the repository, with `/`. */
  readonly files: readonly string[]
  /** The path of a file from the root of the repository. The file need not be there any more. */
  pathOf(file: string): Promise<string>
  /** Those of the files that hold a text. */
  filesWith(text: string): Promise<readonly string[]>
  /** What files were, in the order given. */
  read(files: readonly string[]): Promise<readonly Buffer[]>
}
