import { formatQualifiedName, type Location, MeshError, type QualifiedName } from '@mesh/core'

/** A check contradicts itself, so no data could answer it. */
export const invalidCheck = (id: string, why: string) =>
  new MeshError('QUALITY.INVALID_CHECK', {
    message: `The check ${JSON.stringify(id)} cannot be measured`,
    why,
    hint: 'Correct the check; the functions of `check` and `threshold` make valid ones.',
  })

/** A query or filter of a check would do more than read. */
export const notReadOnly = (id: string, statement: string, where: Location) =>
  new MeshError('QUALITY.NOT_READ_ONLY', {
    message: `The SQL of the check ${JSON.stringify(id)} is not a query`,
    why: `It is a statement of the kind ${statement}, and a check only reads.`,
    hint: 'Write one SELECT statement.',
    where,
  })

/** A statement that has to give one number gave something else. The value itself is not told: it may be anybody's data. */
export const noNumber = (id: string, got: string) =>
  new MeshError('QUALITY.NO_NUMBER', {
    message: `The check ${JSON.stringify(id)} got no number`,
    why: `What it reads is ${got}.`,
    hint: 'A query of your own gives its number in the first column; COALESCE(…, 0) says that no rows mean 0.',
  })

/** A column whose age is asked for holds no date or timestamp. */
export const noInstant = (id: string, column: string) =>
  new MeshError('QUALITY.NO_INSTANT', {
    message: `The check ${JSON.stringify(id)} cannot tell how old ${column} is`,
    why: 'Its newest or oldest value is no ISO 8601 date or timestamp.',
    hint: 'Give a column of type DATE or TIMESTAMP.',
  })

/** The file system refuses a file of measured values. */
export const historyFailed = (path: string, doing: 'read' | 'written', cause: unknown) =>
  new MeshError('QUALITY.HISTORY_FAILED', {
    message: `The history ${JSON.stringify(path)} cannot be ${doing}`,
    why: cause instanceof Error ? cause.message : String(cause),
    hint: 'Give a path where this process may make and write a file, on a disk with room.',
    cause,
  })

/** A file that is not a history would be added to. */
export const notAHistory = (path: string) =>
  new MeshError('QUALITY.NOT_A_HISTORY', {
    message: `${JSON.stringify(path)} is not a history of checks`,
    why: 'It does not begin as a history of this version does, and was left as it is.',
    hint: 'Give the path of a new file, or of a history that was made by createFileHistory.',
  })

/** A history is compacted twice at the same time. */
export const historyBusy = (path: string, beside: string) =>
  new MeshError('QUALITY.HISTORY_BUSY', {
    message: `The history ${JSON.stringify(path)} is being compacted`,
    why: `${JSON.stringify(beside)} exists: another process compacts, or was stopped while it did.`,
    hint: 'Wait for it; if there is none, remove that file.',
    retryable: true,
  })

/** An option has a value that means nothing. */
export const invalidOption = (option: string, why: string) =>
  new MeshError('QUALITY.INVALID_OPTION', {
    message: `The option ${JSON.stringify(option)} cannot be used`,
    why,
    hint: 'Its type says what it takes.',
  })

/** A check over rows speaks of a column that none of them has. */
export const noColumn = (name: string, table: string, known: readonly string[], where?: Location) =>
  new MeshError('QUALITY.NO_COLUMN', {
    message: `The rows of ${table} have no column ${JSON.stringify(name)}`,
    why:
      known.length === 0
        ? 'They have no columns at all.'
        : `They have ${known
            .slice(0, 12)
            .map((each) => JSON.stringify(each))
            .join(', ')}${known.length > 12 ? `, … (${known.length} columns)` : ''}.`,
    hint: 'Correct the name; a key in lower case stands for the column in upper case unless a check quotes it.',
    ...(where !== undefined && { where }),
  })

/** Two keys of the rows could be the column. */
export const ambiguousColumn = (name: string, table: string, keys: readonly string[]) =>
  new MeshError('QUALITY.AMBIGUOUS_COLUMN', {
    message: `Several keys of the rows of ${table} could be the column ${JSON.stringify(name)}`,
    why: `They have ${keys.map((each) => JSON.stringify(each)).join(' and ')}.`,
    hint: 'Give the rows one spelling of the column.',
  })

/** A check speaks of a table for which no rows were given. */
export const noTable = (name: string, known: readonly string[]) =>
  new MeshError('QUALITY.NO_TABLE', {
    message: `There are no rows of ${name}`,
    why: known.length === 0 ? 'No table was given.' : `There are rows of ${known.join(', ')}.`,
    hint: `Give them by the name of the table: { ${JSON.stringify(name)}: rows }.`,
  })

/** What is given as the rows of a table is no list. */
export const notRows = (table: string, got: string) =>
  new MeshError('QUALITY.NOT_ROWS', {
    message: `What is given as the rows of ${table} is ${got}`,
    why: 'Rows are an array of objects.',
    hint: 'Give an array; for a file or a table of an engine, run the checks on a client.',
  })

/** What is given as rows holds something that is no row. */
export const notARow = (table: string, row: number, got: string) =>
  new MeshError('QUALITY.NOT_A_ROW', {
    message: `Row ${row + 1} of ${table} is ${got}`,
    why: 'A row is an object with a member for each column.',
    hint: 'Give an array of objects.',
  })

/** A value is not of the type of its column. The value itself is not told: it may be anybody's data. */
export const unreadableValue = (column: string, type: string, row: number, got: string) =>
  new MeshError('QUALITY.UNREADABLE_VALUE', {
    message: `Row ${row + 1} holds no ${type} in ${column}`,
    why: `Its value is ${got}.`,
    hint: 'Decimals are text, days and times ISO 8601 text, large whole numbers bigint; correct the row or the declared type.',
  })

/** An expression uses what is not evaluated over rows. */
export const notEvaluable = (what: string, where?: Location) =>
  new MeshError('QUALITY.NOT_EVALUABLE', {
    message: `${what} is not evaluated over rows`,
    hint: 'Run the check on a client: createDuckDbClient() of @mesh/local needs no account.',
    ...(where !== undefined && { where }),
  })

/** A value makes an expression fail, as it would make the statement fail on an engine. */
export const evaluationFailed = (why: string, where?: Location) =>
  new MeshError('QUALITY.EVALUATION', {
    message: 'An expression cannot be evaluated for a row',
    why,
    hint: 'Guard the expression with a filter, CASE or a TRY_ function.',
    ...(where !== undefined && { where }),
  })

/** Values of two types do not meet. */
export const incomparable = (left: string, right: string) =>
  new MeshError('QUALITY.INCOMPARABLE', {
    message: `A ${left} is not compared with a ${right}`,
    why: 'Engines convert neither to the other without being asked.',
    hint: 'Declare the type of the column, or cast one of the two.',
  })

/** Nothing says how a file is to be read. */
export const unknownFileFormat = (path: string) =>
  new MeshError('QUALITY.UNKNOWN_FILE_FORMAT', {
    message: `Nobody knows how to read ${JSON.stringify(path)}`,
    why: 'Its ending is none of .parquet, .csv, .tsv, .json, .ndjson and .jsonl.',
    hint: "Say it: dataFile(path, { format: 'csv' }).",
  })

/** A table is given as files to an engine that reads none. */
export const filesNotReadable = (table: QualifiedName, engine: string) =>
  new MeshError('QUALITY.FILES_NOT_READABLE', {
    message: `The table ${formatQualifiedName(table)} is given as files, which ${engine} does not read here`,
    hint: 'Run the checks on createDuckDbClient() of @mesh/local, or load the files into a table.',
  })

/** The engine cannot read the files of a table. */
export const unreadableFile = (name: string, paths: readonly string[], why: string) =>
  new MeshError('QUALITY.UNREADABLE_FILE', {
    message: `The files of ${name} cannot be read: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`,
    why,
    hint: 'Make sure that the path exists and that the file is of the format that its ending says.',
  })

/** A check groups by what its metric cannot be grouped by. */
export const notGrouped = (id: string, metric: string) =>
  new MeshError('QUALITY.NOT_GROUPED', {
    message: `The check ${JSON.stringify(id)} cannot be measured by group`,
    why: `A metric of the kind ${metric} is read from a query of its own, not from the rows of the table.`,
    hint: 'Leave out groupBy, or write the groups into the query.',
  })

/** There are more segments than anybody reads. */
export const tooManySegments = (limit: number) =>
  new MeshError('QUALITY.TOO_MANY_SEGMENTS', {
    message: `There are more than ${limit} segments`,
    why: 'groupBy tells apart more sets of rows than are judged one by one.',
    hint: 'Group by something coarser, or raise `segmentLimit`.',
  })

/** No rows keep all that a contract promises, or none that Mesh finds. */
export const notGenerable = (subject: string, why: string, hint?: string) =>
  new MeshError('QUALITY.NOT_GENERABLE', {
    message: `No valid rows can be made for ${subject}`,
    why: `${why[0]?.toUpperCase() ?? ''}${why.slice(1)}.`,
    hint: hint ?? 'Rules of the contract contradict each other there: correct them, or ask for fewer rows.',
  })

/** A column gives no distribution that later values could be compared with. */
export const noBaseline = (column: string) =>
  new MeshError('QUALITY.NO_BASELINE', {
    message: `The column ${column} gives no baseline`,
    why: 'It holds no values, or values that are no numbers, texts, dates or booleans.',
    hint: 'Capture the baseline when the column has values, and `ranges` only of columns with an order.',
  })

/** What was measured of partitions cannot be read or written. */
export const partitionStoreFailed = (file: string, why: string) =>
  new MeshError('QUALITY.PARTITION_STORE_FAILED', {
    message: `The states of partitions in ${file} cannot be read or written`,
    why,
    hint: 'Make the folder writable; a file that is damaged can be deleted, its table is then measured as a whole once.',
  })

/** Partitions are described in a way that means nothing. */
export const invalidPartitions = (why: string) =>
  new MeshError('QUALITY.INVALID_PARTITIONS', {
    message: 'The partitions of a table cannot be listed',
    why,
    hint: "Give days as ISO text, from the first to the last: { kind: 'days', column: 'at', from: '2026-01-01', to: '2026-12-31' }.",
  })

/** A text is no report of a run, or of another version. */
export const invalidReport = (why: string, pointer: string) =>
  new MeshError('QUALITY.INVALID_REPORT', {
    message: 'The text is no report of checks',
    why,
    hint: 'Give what renderCheckRun(run, "json") wrote.',
    where: { pointer },
  })

/** Two tables have nothing by which their rows could be compared. */
export const notComparable = (why: string) =>
  new MeshError('QUALITY.NOT_COMPARABLE', {
    message: 'The two tables cannot be compared row by row',
    why,
    hint: 'Give as key columns that both tables have, of a type that is neither a float nor semi-structured.',
  })

/** A rule is asked for that a contract does not have. */
export const unknownRule = (rule: string, contract: string, known: readonly string[]) =>
  new MeshError('QUALITY.UNKNOWN_RULE', {
    message: `The contract ${contract} has no rule ${JSON.stringify(rule)}`,
    why:
      known.length === 0
        ? 'No check is derived from it.'
        : `Its rules are ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', …' : ''}.`,
    hint: 'Give a check that deriveChecks makes of the contract, or its id.',
  })

/** Rows cannot be made to break a rule. */
export const notViolable = (rule: string, why: string, hint?: string) =>
  new MeshError('QUALITY.NOT_VIOLABLE', {
    message: `The rule ${JSON.stringify(rule)} cannot be broken`,
    why: `${why[0]?.toUpperCase() ?? ''}${why.slice(1)}.`,
    hint:
      hint ??
      'Change a row by hand: rules in SQL and promises that always hold have no violation that Mesh finds.',
  })

/** Files or tables are to be judged and no engine is installed. */
export const engineMissing = (name: string, cause: unknown) =>
  new MeshError('QUALITY.ENGINE_MISSING', {
    message: `${name} is needed to read files and tables`,
    hint: `Install it: npm install --save-dev ${name}. Rows are judged without it.`,
    cause,
  })

/** Something that is no rows, file or table is expected to be right. */
export const notASubject = (found: string, hint: string) =>
  new MeshError('QUALITY.NOT_A_SUBJECT', {
    message: `Rows, a path of a file, or { client, table } can be judged, not ${found}`,
    hint,
  })

/** Checks could not be measured, so an expectation is neither met nor failed. */
export const notJudged = (why: string) =>
  new MeshError('QUALITY.NOT_JUDGED', {
    message: `The expectation was not judged\n\n${why}`,
    hint: 'Correct the check or the data: what could not be measured is neither a pass nor a failure.',
  })

/** A channel of alerts is described in a way that cannot work. Its address is not told: it is a secret. */
export const invalidChannel = (channel: string, why: string) =>
  new MeshError('QUALITY.INVALID_CHANNEL', {
    message: `The channel ${JSON.stringify(channel)} cannot be used`,
    why,
    hint: 'Give the address or key as its service shows it, and a name of its own to each channel.',
  })

/** A service did not take an alert. Its address is not told: it is a secret. */
export const alertNotDelivered = (
  channel: string,
  host: string,
  why: string,
  attempts: number,
  retryable: boolean,
) =>
  new MeshError('QUALITY.ALERT_NOT_DELIVERED', {
    message: `The channel ${JSON.stringify(channel)} did not take an alert`,
    why: `${host} was tried ${attempts === 1 ? 'once' : `${attempts} times`}. ${why}`,
    hint: 'Look whether its address or key is still valid; what it missed is told with the next run.',
    retryable,
  })

/** What an alerter remembers cannot be read or written. */
export const alertStateFailed = (file: string, why: string) =>
  new MeshError('QUALITY.ALERT_STATE_FAILED', {
    message: `The alerts in ${JSON.stringify(file)} cannot be read or written`,
    why,
    hint: 'Give the path of a file that createFileAlertState made, or of a new one in a folder that can be written.',
  })

/** Another process tells of its run and does not come to an end. */
export const alertStateBusy = (file: string, lock: string) =>
  new MeshError('QUALITY.ALERT_STATE_BUSY', {
    message: `The alerts in ${JSON.stringify(file)} are in use`,
    why: `${JSON.stringify(lock)} is held by another process.`,
    hint: 'Wait for it; a lock that nobody holds any more ends by itself after half a minute.',
    retryable: true,
  })

/** A failure is acknowledged that there is not. */
export const noOpenFailure = (check: string) =>
  new MeshError('QUALITY.NO_OPEN_FAILURE', {
    message: `The check ${JSON.stringify(check)} does not fail`,
    why: 'Nothing of it was told that is not over.',
    hint: '`open()` lists the failures that go on, with the ids of their checks.',
  })

/** A folder that is watched cannot be read. */
export const folderNotReadable = (path: string, cause: unknown) =>
  new MeshError('QUALITY.FOLDER_NOT_READABLE', {
    message: `The folder ${JSON.stringify(path)} cannot be read`,
    why: cause instanceof Error ? cause.message : String(cause),
    hint: 'Give a folder that is there and that this process may read.',
    cause,
  })

/** The place for sampled rows did not take them. What it said is not told: it may be anybody's data. */
export const samplesNotStored = (id: string) =>
  new MeshError('QUALITY.SAMPLES_NOT_STORED', {
    message: `The sampled rows of the check ${JSON.stringify(id)} were not stored`,
    why: 'The sink that was given failed.',
    hint: 'Throw a MeshError in the sink to say more; `reproduce` of the result gives all of the rows.',
  })
