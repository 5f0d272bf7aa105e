import { MeshError } from '@mesh/core'

/** The command line itself is wrong: an unknown command, a missing argument. */
export const usage = (message: string) =>
  new MeshError('CLI.USAGE', { message, hint: 'Add --help to see what the command takes.' })

/** A file named on the command line cannot be read. */
export const unreadableFile = (file: string, cause: unknown) =>
  new MeshError('CLI.UNREADABLE_FILE', {
    message: `${file} cannot be read`,
    why: isSystemError(cause) && cause.code === 'ENOENT' ? 'There is no such file.' : systemReason(cause),
    hint: 'Check the path; it is taken from the folder in which the command runs.',
    where: { file },
    cause,
  })

/** Files are compared with a revision that git does not have there. */
export const unknownRevision = (revision: string, why: string) =>
  new MeshError('CLI.UNKNOWN_REVISION', {
    message: `Nothing can be read at revision ${JSON.stringify(revision)}`,
    why,
    hint: 'Name a branch, tag or commit of the repository that the files are in: --against git:main.',
  })

/** A file is no text in UTF-8. */
export const notUnicode = (file: string, cause: unknown) =>
  new MeshError('CLI.NOT_UTF8', {
    message: `${file} is not a text in UTF-8`,
    why: 'Written again, what it says in another encoding would be lost.',
    hint: 'Convert it, for instance with iconv -t utf-8.',
    where: { file },
    cause,
  })

/** The folders of a command line hold no SQL. */
export const noSqlFiles = (paths: readonly string[]) =>
  new MeshError('CLI.NO_SQL_FILES', {
    message: paths.length === 0 ? 'No file is named' : `There is no .sql file in ${paths.join(', ')}`,
    hint: 'Name .sql files or folders that hold some, or - for what comes in.',
  })

/** The folders of a command line hold no contract. */
export const noContractFiles = (paths: readonly string[]) =>
  new MeshError('CLI.NO_CONTRACT_FILES', {
    message: `There is no contract and no data product in ${paths.join(', ')}`,
    hint: 'Folders are searched for .odcs.yaml and .odps.yaml (.yml, .json); name other files one by one.',
  })

/** A file named on the command line holds no definition. */
export const noDefinition = (file: string, why: string) =>
  new MeshError('CLI.NO_DEFINITION', {
    message: `${file} defines no contract and no data product`,
    why,
    hint: 'Name ODCS or ODPS files (.yaml, .yml, .json), or modules (.ts, .js) that export what defineContract or defineDataProduct gave.',
    where: { file },
  })

/** A module with definitions failed while it was loaded. */
export const brokenModule = (file: string, cause: unknown) =>
  new MeshError('CLI.BROKEN_MODULE', {
    message: `${file} cannot be loaded`,
    why: cause instanceof Error ? cause.message : String(cause),
    hint: 'Run it with node by itself to see the whole failure. TypeScript modules need Node 22.18 or newer.',
    where: { file },
    cause,
  })

/** `--data` speaks of a table that no check is about. */
export const unknownTable = (name: string, tables: readonly string[]) =>
  new MeshError('CLI.UNKNOWN_TABLE', {
    message: `No check is about a table ${name}`,
    hint: `The tables are ${tables.join(', ')}.`,
  })

/** Nobody knows which table the rows of a file are. */
export const unmatchedData = (file: string, why: string, tables: readonly string[]) =>
  new MeshError('CLI.UNMATCHED_DATA', {
    message: `Nobody knows which rows are in ${file}`,
    why,
    hint:
      tables.length === 0
        ? 'Name a file of rows, or a folder that holds some.'
        : `Say which table it is: --data ${tables[0]}=${file}. The tables are ${tables.join(', ')}.`,
    where: { file },
  })

/** A module named as a suite exports no checks. */
export const noChecks = (file: string) =>
  new MeshError('CLI.NO_CHECKS', {
    message: `${file} exports no checks`,
    hint: 'Export what the functions of `check` give, or lists of it.',
    where: { file },
  })

/** A connection asks for a setting that the environment does not have. */
export const missingSetting = (name: string) =>
  new MeshError('CLI.MISSING_SETTING', {
    message: `${name} is not set`,
    why: 'The connection to Snowflake is described by environment variables.',
    hint: `Set ${name}, or use --target local after \`mesh local start\`.`,
  })

/** A server cannot listen where it was told to. */
export const portInUse = (port: number, cause: unknown) =>
  new MeshError('CLI.PORT_IN_USE', {
    message: `Nothing can be served on port ${port}`,
    why: systemReason(cause),
    hint: 'Stop what uses the port, or choose another with --port; 0 takes a free one.',
    cause,
  })

/** The operating system refuses something: a folder that cannot be written, a disk that is full. */
export const systemRefused = (cause: NodeJS.ErrnoException) =>
  new MeshError('CLI.SYSTEM_REFUSED', {
    message: cause.message,
    hint: 'See to the file or folder that it names, and run the command again.',
    cause,
  })

/** Whether an error is one of the operating system's. */
export function isSystemError(value: unknown): value is NodeJS.ErrnoException {
  return value instanceof Error && 'code' in value && 'syscall' in value
}

function systemReason(cause: unknown): string {
  return isSystemError(cause) && cause.code !== undefined
    ? `The system says ${cause.code}.`
    : 'The system refuses it.'
}
