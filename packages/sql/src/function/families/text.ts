/** Source: https://docs.snowflake.com/en/sql-reference/functions-string and …/functions-regexp */
export const textFunctions = `
ASCII(string) integer
BASE64_DECODE_BINARY(string, [alphabet]) binary
BASE64_DECODE_STRING(string, [alphabet])
BASE64_ENCODE(input any, [max_line_length number, alphabet])
BIT_LENGTH(input any) integer
CHARINDEX(part any, input any, [start number]) integer
CHR|CHAR(code number) text(1)
COLLATE(string, specification) :text
COLLATION(string)
COMPRESS(input any, method) binary
CONCAT(input any...) :concat
CONCAT_WS(separator any, input any...) :concat_ws
CONTAINS(input any, part any) boolean
DECOMPRESS_BINARY(input binary, method) binary
DECOMPRESS_STRING(input binary, method)
DECRYPT(value binary, passphrase, [additional_data any, method]) binary
DECRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method, tag binary]) binary
EDITDISTANCE(a, b, [max_distance number]) integer
ENCRYPT(value any, passphrase, [additional_data any, method]) binary
ENCRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method]) variant
ENDSWITH(input any, part any) boolean
HEX_DECODE_BINARY(string) binary
HEX_DECODE_STRING(string)
HEX_ENCODE(input any, [case number])
ILIKE(subject, pattern, [escape]) boolean
INITCAP(string, [delimiters]) :longer
INSERT(base any, position number, length number, insert any) :kind
JAROWINKLER_SIMILARITY(a, b) integer
LEFT(input any, length number) :sliced
LENGTH|LEN(input any) number(18,0)
LIKE(subject, pattern, [escape]) boolean
LOWER(string) :text
LPAD(base any, length number, [pad any]) :kind
LTRIM(string, [characters]) :text
MD5|MD5_HEX(input any) text(32)
MD5_BINARY(input any) binary(16)
MD5_NUMBER_LOWER64(input any) number(20,0)
MD5_NUMBER_UPPER64(input any) number(20,0)
OCTET_LENGTH(input any) integer
PARSE_IP(string, type, [permissive number]) object
TRY_PARSE_IP(string, type) object @parse_ip
PARSE_URL(string, [permissive number]) object
POSITION(part any, input any, [start number]) integer
REGEXP_COUNT(subject, pattern, [position number, parameters]) integer
REGEXP_INSTR(subject, pattern, [position number, occurrence number, option number, parameters, group number]) integer
REGEXP_LIKE(subject, pattern, [parameters]) boolean
RLIKE|REGEXP(subject, pattern, [parameters]) boolean
REGEXP_REPLACE(subject, pattern, [replacement, position number, occurrence number, parameters])
REGEXP_SUBSTR(subject, pattern, [position number, occurrence number, parameters, group number])
REGEXP_SUBSTR_ALL|REGEXP_EXTRACT_ALL(subject, pattern, [position number, occurrence number, parameters, group number]) array
REPEAT(string, times number)
REPLACE(subject, pattern, [replacement])
REVERSE(input any) :sliced
RIGHT(input any, length number) :sliced
RPAD(base any, length number, [pad any]) :kind
RTRIM(string, [characters]) :text
RTRIMMED_LENGTH(string) integer
SEARCH(data any, terms, [ANALYZER, SEARCH_MODE]) boolean
SEARCH_IP(data any, address) boolean
SHA1|SHA1_HEX(input any) text(40)
SHA1_BINARY(input any) binary(20)
SHA2|SHA2_HEX(input any, [size number]) text(128)
SHA2_BINARY(input any, [size number]) binary(64)
SOUNDEX(string)
SOUNDEX_P123(string)
SPACE(count number)
SPLIT(string, separator) array
SPLIT_PART(string, delimiter, part number) :text
STARTSWITH(input any, part any) boolean
STRTOK(string, [delimiters, part number])
STRTOK_TO_ARRAY(string, [delimiters]) array
SUBSTR|SUBSTRING(input any, start number, [length number]) :sliced
TRANSLATE(subject, source, target)
TRIM(string, [characters]) :text
TRY_BASE64_DECODE_BINARY(string, [alphabet]) binary
TRY_BASE64_DECODE_STRING(string, [alphabet])
TRY_DECRYPT(value binary, passphrase, [additional_data any, method]) binary
TRY_DECRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method, tag binary]) binary
TRY_HEX_DECODE_BINARY(string) binary
TRY_HEX_DECODE_STRING(string)
UNICODE(string) integer
UPPER(string) :longer
UUID_STRING([uuid, name]) text(36)
`
