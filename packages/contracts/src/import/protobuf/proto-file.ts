/** What a `.proto` file declares. */
export interface ProtoFile {
  readonly scope?: string
  readonly edition: ProtoEdition
  readonly messages: ReadonlyMap<string, ProtoMessage>
  readonly enums: ReadonlyMap<string, readonly ProtoValue[]>
}

/** The rules that say when a field may be absent. Source: https://protobuf.dev/programming-guides/field_presence/ */
export type ProtoEdition = 'proto2' | 'proto3' | 'explicit' | 'implicit' | 'required'

/** A message by its full name inside the file (`Order.Line`). */
export interface ProtoMessage {
  readonly name: string
  readonly comment: string
  readonly fields: ProtoField[]
  isDeprecated: boolean
}

/** A field of a {@link ProtoMessage}. */
export interface ProtoField {
  readonly name: string
  /** A map is `map<key,value>`. */
  readonly type: string
  readonly label: '' | 'optional' | 'required' | 'repeated'
  readonly number: number
  readonly comment: string
  /** What stands in brackets behind the number: values as they are written. */
  readonly options: ReadonlyMap<string, string>
  /** The oneof that it is one of. */
  readonly choice?: string
  readonly line: number
}

/** A value of an enum. */
export interface ProtoValue {
  readonly name: string
  readonly comment: string
}
