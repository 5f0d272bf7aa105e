import { metricSignature } from './metric-signature.ts'
import type { Alert } from './object/alert.ts'
import type { DataMetricFunction } from './object/metric.ts'
import type { Pipe } from './object/pipe.ts'
import type { PlainSchemaObject } from './object/plain.ts'
import type { MaskingPolicy, RowAccessPolicy } from './object/policy.ts'
import type { Procedure, UserFunction } from './object/routine.ts'
import type { Schema } from './object/schema.ts'
import type { Sequence } from './object/sequence.ts'
import type { FileFormat, Stage } from './object/stage.ts'
import type { Stream } from './object/stream.ts'
import type { Tag } from './object/tag.ts'
import type { Task } from './object/task.ts'
import type { PlainSchemaKind } from './plain-kinds.ts'
import { signatureOf } from './signature-of.ts'

/** What a schema holds beside relations, by kind. A new kind of object is added here, and is then found, listed, dropped and saved. */
export type SchemaObjects = {
  readonly [Kind in PlainSchemaKind]: PlainSchemaObject & { readonly kind: Kind }
} & {
  readonly STAGE: Stage
  readonly FILE_FORMAT: FileFormat
  readonly TAG: Tag
  readonly STREAM: Stream
  readonly MASKING_POLICY: MaskingPolicy
  readonly ROW_ACCESS_POLICY: RowAccessPolicy
  readonly SEQUENCE: Sequence
  readonly TASK: Task
  readonly ALERT: Alert
  readonly FUNCTION: UserFunction
  readonly PROCEDURE: Procedure
  readonly PIPE: Pipe
  readonly DATA_METRIC_FUNCTION: DataMetricFunction
}

/** One of the kinds. */
export type SchemaObjectKind = keyof SchemaObjects

/** Any of the objects. */
export type SchemaObject = SchemaObjects[SchemaObjectKind]

/** The word of each kind in messages. */
export const schemaObjectWords: Readonly<Record<SchemaObjectKind, string>> = {
  STAGE: 'Stage',
  FILE_FORMAT: 'File format',
  TAG: 'Tag',
  STREAM: 'Stream',
  MASKING_POLICY: 'Masking policy',
  ROW_ACCESS_POLICY: 'Row access policy',
  SEQUENCE: 'Sequence',
  TASK: 'Task',
  ALERT: 'Alert',
  FUNCTION: 'Function',
  PROCEDURE: 'Procedure',
  PIPE: 'Pipe',
  DATA_METRIC_FUNCTION: 'Data metric function',
  AUTHENTICATION_POLICY: 'Authentication policy',
  CONTACT: 'Contact',
  GIT_REPOSITORY: 'Git repository',
  IMAGE_REPOSITORY: 'Image repository',
  NETWORK_RULE: 'Network rule',
  PACKAGES_POLICY: 'Packages policy',
  PASSWORD_POLICY: 'Password policy',
  SECRET: 'Secret',
  SESSION_POLICY: 'Session policy',
}

/** Whether a kind of object is one that a schema holds. */
export const isSchemaObjectKind = (kind: string): kind is SchemaObjectKind =>
  Object.hasOwn(schemaObjectWords, kind)

/** The objects of one kind in a schema, by {@link objectKey}. */
export function objectsOf<Kind extends SchemaObjectKind>(
  place: Pick<Schema, 'objects'>,
  kind: Kind,
): Map<string, SchemaObjects[Kind]> {
  const known = place.objects.get(kind)
  if (known !== undefined) return known as Map<string, SchemaObjects[Kind]>
  const made = new Map<string, SchemaObjects[Kind]>()
  place.objects.set(kind, made as Map<string, SchemaObject>)
  return made
}

/** What an object is found by among those of its kind: its name, for functions and procedures with the types of their arguments. */
export function objectKey(object: SchemaObject): string {
  if (object.kind === 'DATA_METRIC_FUNCTION') return metricSignature(object)
  return object.kind === 'FUNCTION' || object.kind === 'PROCEDURE' ? signatureOf(object) : object.name
}

/** All objects of a place but its relations. */
export function* allObjectsOf(place: Pick<Schema, 'objects'>): Generator<SchemaObject> {
  for (const objects of place.objects.values()) yield* objects.values()
}
