import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { emit, textType } from '../emitted.ts'
import { asBytes, asText, asWhole } from './as-text.ts'
import { argument, type FunctionRule, type FunctionRules, type ScalarCall } from './function-rule.ts'

const binaryType = { kind: 'binary' } as const

/** Digests and encodings. Source: https://docs.snowflake.com/en/sql-reference/functions-string */
export const encodingFunctions: FunctionRules = {
  MD5: (call) => emit(`md5(${asBytes(call, 0)})`, textType),
  MD5_BINARY: (call) => emit(`from_hex(md5(${asBytes(call, 0)}))`, binaryType),
  MD5_NUMBER_LOWER64: half('right'),
  MD5_NUMBER_UPPER64: half('left'),
  SHA1: (call) => emit(`sha1(${asBytes(call, 0)})`, textType),
  SHA1_BINARY: (call) => emit(`from_hex(sha1(${asBytes(call, 0)}))`, binaryType),
  SHA2: (call) => emit(sha2(call), textType),
  SHA2_BINARY: (call) => emit(`from_hex(${sha2(call)})`, binaryType),
  HEX_ENCODE: (call) =>
    emit(
      call.args.length < 2
        ? `hex(${asBytes(call, 0)})`
        : `CASE ${argument(call, 1).sql} WHEN 1 THEN hex(${asBytes(call, 0)}) WHEN 0 THEN lower(hex(${asBytes(call, 0)})) END`,
      textType,
    ),
  HEX_DECODE_BINARY: (call) => emit(`mesh_from_hex(${asText(call, 0)})`, binaryType),
  HEX_DECODE_STRING: (call) =>
    emit(`mesh_utf8(mesh_from_hex(${asText(call, 0)}), ${asText(call, 0)})`, textType),
  TRY_HEX_DECODE_BINARY: (call) => emit(`TRY(mesh_from_hex(${asText(call, 0)}))`, binaryType),
  TRY_HEX_DECODE_STRING: (call) =>
    emit(`TRY(mesh_utf8(mesh_from_hex(${asText(call, 0)}), ${asText(call, 0)}))`, textType),
  BASE64_ENCODE: (call) =>
    emit(`mesh_to_base64(${asBytes(call, 0)}, ${asWhole(call, 1, 0)}, ${alphabet(call, 2)})`, textType),
  BASE64_DECODE_BINARY: (call) => emit(fromBase64(call), binaryType),
  BASE64_DECODE_STRING: (call) => emit(`mesh_utf8(${fromBase64(call)}, ${asText(call, 0)})`, textType),
  TRY_BASE64_DECODE_BINARY: (call) => emit(`TRY(${fromBase64(call)})`, binaryType),
  TRY_BASE64_DECODE_STRING: (call) =>
    emit(`TRY(mesh_utf8(${fromBase64(call)}, ${asText(call, 0)}))`, textType),
}

function half(side: 'left' | 'right'): FunctionRule {
  return (call) =>
    emit(`CAST(CAST('0x' || ${side}(md5(${asBytes(call, 0)}), 16) AS UBIGINT) AS DECIMAL(20,0))`, {
      kind: 'integer',
      precision: 20,
    })
}

function sha2(call: ScalarCall): string {
  const size = call.args.length > 1 ? argument(call, 1).sql : '256'
  if (size === '256' || size === '0') return `sha256(${asBytes(call, 0)})`
  if (!['224', '384', '512'].includes(size)) throw unsupportedFeature('SHA2 of that size', call.where)
  return `mesh_digest(${asBytes(call, 0)}, 'sha${size}')`
}

const alphabet = (call: ScalarCall, index: number): string =>
  call.args.length > index ? asText(call, index) : "''"

const fromBase64 = (call: ScalarCall): string => `mesh_from_base64(${asText(call, 0)}, ${alphabet(call, 1)})`
