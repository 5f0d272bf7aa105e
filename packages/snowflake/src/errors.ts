import { MeshError } from '@mesh/core'
import type { ApplyReport } from './apply/apply-report.ts'

/** A product declares ingestion into a table that none of its ports describes. */
export const unknownTable = (product: string, table: string) =>
  new MeshError('SNOWFLAKE.UNKNOWN_TABLE', {
    message: `${product} loads files into ${table}, which no output port describes`,
    why: 'Without a description the columns of the table are not known.',
    hint: 'Add the table to the contract of an output port.',
  })

/** Two definitions describe one object differently. */
export const conflictingDefinitions = (key: string) =>
  new MeshError('SNOWFLAKE.CONFLICTING_DEFINITIONS', {
    message: `Two definitions describe ${key} differently`,
    why: 'An object has one owner: the plan cannot follow both.',
    hint: 'Give one of the products another schema, or make both descriptions the same.',
  })

/** Definitions depend on each other in a circle. */
export const dependencyCycle = (keys: readonly string[]) =>
  new MeshError('SNOWFLAKE.DEPENDENCY_CYCLE', {
    message: 'The definitions depend on each other in a circle',
    why: keys.join(' → '),
    hint: 'Break the circle: one of these queries has to read something else.',
    meta: { cycle: keys },
  })

/** A definition asks for something that Snowflake or this package cannot do. */
export const unsupported = (what: string, why: string, hint: string) =>
  new MeshError('SNOWFLAKE.UNSUPPORTED', { message: what, why, hint })

/** An answer of the account does not have the form that Snowflake documents. */
export const unreadable = (what: string, why: string) =>
  new MeshError('SNOWFLAKE.UNREADABLE', {
    message: `${what} could not be read from the account`,
    why,
    hint: 'Report it together with the output of the statement: Snowflake may have changed it.',
  })

/** A name is in use by an object of another kind, which the plan would have to drop. */
export const nameTaken = (wanted: string, found: string) =>
  new MeshError('SNOWFLAKE.NAME_TAKEN', {
    message: `${wanted} cannot be created: the account has ${found} of that name`,
    why: 'A plan never drops what it does not own.',
    hint: 'Rename or drop the object in the account, or give yours another name.',
  })

/** Steps of a plan need consent that was not given. */
export const consentRequired = (steps: readonly string[]) =>
  new MeshError('SNOWFLAKE.CONSENT_REQUIRED', {
    message: `${steps.length === 1 ? 'One step needs' : `${steps.length} steps need`} consent`,
    why: steps.join('\n'),
    hint: "Read the plan, then name the addresses in `consent`, or a whole class: 'rebuild', 'destructive'.",
    meta: { steps },
  })

/** The account changed after the plan was made. */
export const planStale = () =>
  new MeshError('SNOWFLAKE.PLAN_STALE', {
    message: 'The account has changed since the plan was made',
    why: 'What the plan was made from is no longer what the account has; nothing was changed.',
    hint: 'Plan again and look at the new plan.',
    retryable: false,
  })

/** The steps of a plan are not those that were planned. */
export const planAltered = () =>
  new MeshError('SNOWFLAKE.PLAN_ALTERED', {
    message: 'The steps of the plan do not match its fingerprint',
    why: 'The plan was edited or damaged after it was made; nothing was changed.',
    hint: 'Plan again.',
  })

/** A step failed; the report says what was done before it. */
export const applyFailed = (step: string, report: ApplyReport, cause: unknown) =>
  new MeshError('SNOWFLAKE.APPLY_FAILED', {
    message: `The plan stopped at: ${step}`,
    why: `${cause instanceof Error ? cause.message : 'The statement failed.'} ${report.done.length} of ${report.done.length + report.notDone.length} steps are done.`,
    hint: 'Remove the cause and plan again: what is done is not planned twice.',
    meta: { report },
    cause,
  })

/** Applying was cancelled between or within steps. */
export const applyCancelled = (report: ApplyReport, cause: unknown) =>
  new MeshError('SNOWFLAKE.APPLY_CANCELLED', {
    message: 'Applying the plan was cancelled',
    why: `${report.done.length} of ${report.done.length + report.notDone.length} steps are done.`,
    hint: 'Plan again to finish it.',
    meta: { report },
    cause,
  })

/** A file to be loaded cannot be read. */
export const fileMissing = (file: string, cause: unknown) =>
  new MeshError('SNOWFLAKE.FILE_MISSING', {
    message: `${file} cannot be read`,
    why: 'It does not exist, is no regular file, or may not be read; nothing was sent.',
    hint: 'Check the path; a relative one counts from the working directory.',
    cause,
  })

/** Two files to be loaded would have one name on the stage. */
export const fileNameClash = (name: string) =>
  new MeshError('SNOWFLAKE.FILE_NAME_CLASH', {
    message: `Two of the files are called ${name}`,
    why: 'On the stage one would replace the other; nothing was sent.',
    hint: 'Load them in two calls, or rename one.',
  })

/** The package of Snowflake's driver is not installed, or not completely. */
export const sdkMissing = (cause: unknown) =>
  new MeshError('SNOWFLAKE.SDK_MISSING', {
    message: 'Snowflake’s driver cannot be loaded',
    why: `It is an optional peer, so that only those who connect to an account carry it. ${cause instanceof Error ? cause.message : ''}`.trim(),
    hint: 'npm install snowflake-sdk',
    cause,
  })

/** A physical type of a contract is no type. */
export const badType = (type: string) =>
  new MeshError('SNOWFLAKE.BAD_TYPE', {
    message: `${JSON.stringify(type.slice(0, 80))} is not a type`,
    hint: 'Spell physicalType as Snowflake does: NUMBER(10,2), VARCHAR(20), TIMESTAMP_NTZ(6).',
  })
