import { expect, test } from 'vitest'
import { checkContractAs, exportContract, importContract, renderContract } from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

const number = (value: number) => ({ property: 'protobufNumber', value, vendor: 'mesh' })

test('messages become tables with comments, labels, enums, maps, choices and numbers', () => {
  const { contract, diagnostics } = importContract(
    `syntax = "proto3"; package shop.v1; import "google/protobuf/timestamp.proto";
// An order.
message Order {
  reserved 9, 12 to 15;
  int64 id = 1; // beside
  optional string note = 2 [deprecated = true];
  repeated Line lines = 3;
  map<string, double> rates = 4;
  State state = 5;
  oneof paid { google.protobuf.Timestamp at = 6; bool never = 7; }
  Order parent = 8;
  other.Thing thing = 10;
  message Line { int32 amount = 1; }
  enum State { OPEN = 0; DONE = 1; }
}
service Orders { rpc Get (Order) returns (Order) { option (x) = { a: 1 }; } }`,
    'protobuf',
  )
  expect(contract.domain).toBe('shop.v1')
  expect(contract.schema?.map(({ name, description }) => [name, description])).toEqual([
    ['Order', 'An order.'],
  ])
  expect(
    contract.schema?.[0]?.properties?.map((each) => [each.name, each.logicalType, each.required === true]),
  ).toEqual([
    ['id', 'integer', true],
    ['note', 'string', false],
    ['lines', 'array', true],
    ['rates', 'map', true],
    ['state', 'string', true],
    ['at', 'timestamp', false],
    ['never', 'boolean', false],
    ['parent', undefined, false],
    ['thing', undefined, false],
  ])
  const [, note, lines, , state] = contract.schema?.[0]?.properties ?? []
  expect(note?.deprecated).toBe(true)
  expect(lines?.items?.properties?.[0]).toMatchObject({ name: 'amount', customProperties: [number(1)] })
  expect(state?.enum).toEqual([{ value: 'OPEN' }, { value: 'DONE' }])
  expect(diagnostics.map(({ message, where }) => [where?.line, message])).toEqual([
    [4, 'What Order reserves is not kept'],
    [16, 'service Orders is not kept'],
    [11, 'Message Order contains itself; the inner one is a value of any type'],
    [12, 'Type other.Thing of Order.thing is not in the text; it is a value of any type'],
  ])
  expect(
    checkContractAs(renderContract(contract), 'v3.2.0').diagnostics.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([])
})

interface Case {
  readonly proto: string
  /** Names of columns; `!` behind one that is always there. */
  readonly want: Readonly<Record<string, string>>
}

test.each<[string, Case]>([
  [
    'a type spread over lines, numbers in hex, and words of the language as names',
    {
      proto: `message A { a.b.Kind
        .Inner kind = 0x10; optional string message = 2; string option = 3; int32 reserved = 4; optional string optional = 5; }`,
      want: { A: 'kind message option! reserved! optional' },
    },
  ],
  [
    'options of messages and of ranges, also with blocks inside',
    {
      proto: `message A { option deprecated = true; option (x) = { a: [1, 2] b { c: 1 } };
        extensions 1000 to max [declaration = { number: 1001, full_name: ".b" }, verification = DECLARATION];
        reserved 2, 5 to 9, max; reserved "x", "y"; string a = 1 [(v) = { d: ";" }, json_name = "}"]; }`,
      want: { A: 'a!' },
    },
  ],
  [
    'groups and required fields of proto2',
    {
      proto: `syntax = "proto2"; message A { required int32 id = 1; optional group Result = 2 { required string url = 1; }
        repeated group Hit = 3 [deprecated = true] { optional string at = 1; } extend B { optional int32 x = 9; } }`,
      want: { A: 'id! result hit!' },
    },
  ],
  [
    'presence as an edition says',
    {
      proto: `edition = "2023"; option features.field_presence = IMPLICIT; local enum E { Z = 0; N = -1; }
        export message A { int32 a = 1; int32 b = 2 [features.field_presence = EXPLICIT]; E c = 3;
        A d = 4 [features.field_presence = LEGACY_REQUIRED]; A e = 5; }`,
      want: { A: 'a! b c! d! e' },
    },
  ],
  [
    'messages that hold one another, and those that only a map holds',
    {
      proto: `message Free { map<string, Line> lines = 1; } message Line { int32 n = 1; }
        message Left { Right right = 1; } message Right { Left left = 1; }`,
      want: { Free: 'lines!', Left: 'right' },
    },
  ],
  [
    'wrappers are scalars that may be absent; a message of the same name as a scalar is the message',
    {
      proto: `package p; message A { google.protobuf.Int32Value n = 1; google.protobuf.Timestamp at = 2; p.A.bool x = 3;
        message bool { string y = 1; } }`,
      want: { A: 'n at x' },
    },
  ],
])('%s', (_, { proto, want }) => {
  const { contract } = importContract(proto, 'protobuf')
  expect(
    Object.fromEntries(
      (contract.schema ?? []).map(({ name, properties = [] }) => [
        name,
        properties.map((each) => `${each.name}${each.required === true ? '!' : ''}`).join(' '),
      ]),
    ),
  ).toEqual(want)
})

test('a comment belongs to what it stands above or behind', () => {
  const { contract } = importContract(
    `// Licence: all rights to the ducks.

/**
 * An order.
 * Of "ducks" – № 1.
 */
message A { // opens
  string a = 1; // of a
  // Above b,
  // in two lines.
  string b = 2;

  // Of nobody.

  Kind c = 3; /* of c */
  enum Kind { // opens
    X = 0; // of X
    /* Of Y. */ Y = 1;
  }
}`,
    'protobuf',
  )
  const [table] = contract.schema ?? []
  expect(table?.description).toBe('An order.\nOf "ducks" – № 1.')
  expect(table?.properties?.map(({ description }) => description)).toEqual([
    'of a',
    'Above b,\nin two lines.',
    'of c',
  ])
  expect(table?.properties?.[2]?.enum).toEqual([
    { value: 'X', description: 'of X' },
    { value: 'Y', description: 'Of Y.' },
  ])
})

test('what is written is read again, and written alike', () => {
  const { text } = exportContract(flights, 'protobuf')
  const { contract } = importContract(text, 'protobuf')
  const fields = (proto: string) =>
    proto
      .match(/^ {2}.* = \d+;/gm)
      ?.map((each) => each.trim().split(' ').slice(-3))
      .sort()
  expect(fields(exportContract(contract, 'protobuf').text)).toEqual(fields(text))
})

test.each([
  '',
  'message',
  'message A {',
  'message A { int32 x = y; }',
  'message A { int32 x = 1 [',
  '}{',
  'enum E { A',
])('what is no proto is refused: %j', (text) => {
  expect(() => importContract(text, 'protobuf')).toThrow(
    expect.objectContaining({ code: 'CONTRACT.IMPORT_FAILED' }),
  )
})
