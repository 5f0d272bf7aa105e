/** Source: https://docs.snowflake.com/en/sql-reference/functions-string and …/functions-regexp */
export const textFunctions = `
ASCII(string text) integer
BASE64_DECODE_BINARY(string text, [alphabet text]) binary
BASE64_DECODE_STRING(string text, [alphabet text]) text
BASE64_ENCODE(input, [max_line_length number, alphabet text]) text
BIT_LENGTH(input) integer
CHARINDEX(part, input, [start number]) integer
CHR|CHAR(code number) text(1)
COLLATE(string text, specification text) :text
COLLATION(string text) text
COMPRESS(input, method text) binary
CONCAT(input...) :concat
CONCAT_WS(separator, input...) :concat_ws
CONTAINS(input, part) boolean
DECOMPRESS_BINARY(input binary, method text) binary
DECOMPRESS_STRING(input binary, method text) text
DECRYPT(value binary, passphrase text, [additional_data, method text]) binary
DECRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method text, tag binary]) binary
EDITDISTANCE(a text, b text, [max_distance number]) integer
ENCRYPT(value, passphrase text, [additional_data, method text]) binary
ENCRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method text]) variant
ENDSWITH(input, part) boolean
HEX_DECODE_BINARY(string text) binary
HEX_DECODE_STRING(string text) text
HEX_ENCODE(input, [case number]) text
ILIKE(subject text, pattern text, [escape text]) boolean
INITCAP(string text, [delimiters text]) :longer
INSERT(base, position number, length number, insert) :kind
JAROWINKLER_SIMILARITY(a text, b text) integer
LEFT(input, length number) :sliced
LENGTH|LEN(input) number(18,0)
LIKE(subject text, pattern text, [escape text]) boolean
LOWER(string text) :text
LPAD(base, length number, [pad]) :kind
LTRIM(string text, [characters text]) :text
MD5|MD5_HEX(input) text(32)
MD5_BINARY(input) binary(16)
MD5_NUMBER_LOWER64(input) number(20,0)
MD5_NUMBER_UPPER64(input) number(20,0)
OCTET_LENGTH(input) integer
PARSE_IP(string text, type text, [permissive number]) object
TRY_PARSE_IP(string text, type text) object @parse_ip
PARSE_URL(string text, [permissive number]) object
POSITION(part, input, [start number]) integer
REGEXP_COUNT(subject text, pattern text, [position number, parameters text]) integer
REGEXP_INSTR(subject text, pattern text, [position number, occurrence number, option number, parameters text, group number]) integer
REGEXP_LIKE(subject text, pattern text, [parameters text]) boolean
RLIKE|REGEXP(subject text, pattern text, [parameters text]) boolean
REGEXP_REPLACE(subject text, pattern text, [replacement text, position number, occurrence number, parameters text]) text
REGEXP_SUBSTR(subject text, pattern text, [position number, occurrence number, parameters text, group number]) text
REGEXP_SUBSTR_ALL|REGEXP_EXTRACT_ALL(subject text, pattern text, [position number, occurrence number, parameters text, group number]) array
REPEAT(string text, times number) text
REPLACE(subject text, pattern text, [replacement text]) text
REVERSE(input) :sliced
RIGHT(input, length number) :sliced
RPAD(base, length number, [pad]) :kind
RTRIM(string text, [characters text]) :text
RTRIMMED_LENGTH(string text) integer
SEARCH(data, terms text, [ANALYZER text, SEARCH_MODE text]) boolean
SEARCH_IP(data, address text) boolean
SHA1|SHA1_HEX(input) text(40)
SHA1_BINARY(input) binary(20)
SHA2|SHA2_HEX(input, [size number]) text(128)
SHA2_BINARY(input, [size number]) binary(64)
SOUNDEX(string text) text
SOUNDEX_P123(string text) text
SPACE(count number) text
SPLIT(string text, separator text) array
SPLIT_PART(string text, delimiter text, part number) :text
STARTSWITH(input, part) boolean
STRTOK(string text, [delimiters text, part number]) text
STRTOK_TO_ARRAY(string text, [delimiters text]) array
SUBSTR|SUBSTRING(input, start number, [length number]) :sliced
TRANSLATE(subject text, source text, target text) text
TRIM(string text, [characters text]) :text
TRY_BASE64_DECODE_BINARY(string text, [alphabet text]) binary
TRY_BASE64_DECODE_STRING(string text, [alphabet text]) text
TRY_DECRYPT(value binary, passphrase text, [additional_data, method text]) binary
TRY_DECRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method text, tag binary]) binary
TRY_HEX_DECODE_BINARY(string text) binary
TRY_HEX_DECODE_STRING(string text) text
UNICODE(string text) integer
UPPER(string text) :longer
UUID_STRING([uuid text, name text]) text(36)
`
