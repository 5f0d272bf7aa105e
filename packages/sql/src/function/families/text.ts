/** Source: https://docs.snowflake.com/en/sql-reference/functions-string and …/functions-regexp */
export const textFunctions = `
ASCII(text varchar) integer
BASE64_DECODE_BINARY(text varchar, [alphabet varchar]) binary
BASE64_DECODE_STRING(text varchar, [alphabet varchar]) varchar
BASE64_ENCODE(input, [max_line_length number, alphabet varchar]) varchar
BIT_LENGTH(input) integer
CHARINDEX(part, input, [start number]) integer
CHR|CHAR(code number) varchar(1)
COLLATE(text varchar, specification varchar) :text
COLLATION(text varchar) varchar
COMPRESS(input, method varchar) binary
CONCAT(input...) :concat
CONCAT_WS(separator, input...) :concat_ws
CONTAINS(input, part) boolean
DECOMPRESS_BINARY(input binary, method varchar) binary
DECOMPRESS_STRING(input binary, method varchar) varchar
DECRYPT(value binary, passphrase varchar, [additional_data, method varchar]) binary
DECRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method varchar, tag binary]) binary
EDITDISTANCE(a varchar, b varchar, [max_distance number]) integer
ENCRYPT(value, passphrase varchar, [additional_data, method varchar]) binary
ENCRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method varchar]) variant
ENDSWITH(input, part) boolean
HEX_DECODE_BINARY(text varchar) binary
HEX_DECODE_STRING(text varchar) varchar
HEX_ENCODE(input, [case number]) varchar
ILIKE(subject varchar, pattern varchar, [escape varchar]) boolean
INITCAP(text varchar, [delimiters varchar]) :longer
INSERT(base, position number, length number, insert) :kind
JAROWINKLER_SIMILARITY(a varchar, b varchar) integer
LEFT(input, length number) :sliced
LENGTH|LEN(input) number(18,0)
LIKE(subject varchar, pattern varchar, [escape varchar]) boolean
LOWER(text varchar) :text
LPAD(base, length number, [pad]) :kind
LTRIM(text varchar, [characters varchar]) :text
MD5|MD5_HEX(input) varchar(32)
MD5_BINARY(input) binary(16)
MD5_NUMBER_LOWER64(input) number(20,0)
MD5_NUMBER_UPPER64(input) number(20,0)
OCTET_LENGTH(input) integer
PARSE_IP(text varchar, type varchar, [permissive number]) object
TRY_PARSE_IP(text varchar, type varchar) object @parse_ip
PARSE_URL(text varchar, [permissive number]) object
POSITION(part, input, [start number]) integer
REGEXP_COUNT(subject varchar, pattern varchar, [position number, parameters varchar]) integer
REGEXP_INSTR(subject varchar, pattern varchar, [position number, occurrence number, option number, parameters varchar, group number]) integer
REGEXP_LIKE(subject varchar, pattern varchar, [parameters varchar]) boolean
RLIKE|REGEXP(subject varchar, pattern varchar, [parameters varchar]) boolean
REGEXP_REPLACE(subject varchar, pattern varchar, [replacement varchar, position number, occurrence number, parameters varchar]) varchar
REGEXP_SUBSTR(subject varchar, pattern varchar, [position number, occurrence number, parameters varchar, group number]) varchar
REGEXP_SUBSTR_ALL|REGEXP_EXTRACT_ALL(subject varchar, pattern varchar, [position number, occurrence number, parameters varchar, group number]) array
REPEAT(text varchar, times number) varchar
REPLACE(subject varchar, pattern varchar, [replacement varchar]) varchar
REVERSE(input) :sliced
RIGHT(input, length number) :sliced
RPAD(base, length number, [pad]) :kind
RTRIM(text varchar, [characters varchar]) :text
RTRIMMED_LENGTH(text varchar) integer
SEARCH(data, terms varchar, [ANALYZER varchar, SEARCH_MODE varchar]) boolean
SEARCH_IP(data, address varchar) boolean
SHA1|SHA1_HEX(input) varchar(40)
SHA1_BINARY(input) binary(20)
SHA2|SHA2_HEX(input, [size number]) varchar(128)
SHA2_BINARY(input, [size number]) binary(64)
SOUNDEX(text varchar) varchar
SOUNDEX_P123(text varchar) varchar
SPACE(count number) varchar
SPLIT(text varchar, separator varchar) array
SPLIT_PART(text varchar, delimiter varchar, part number) :text
STARTSWITH(input, part) boolean
STRTOK(text varchar, [delimiters varchar, part number]) varchar
STRTOK_TO_ARRAY(text varchar, [delimiters varchar]) array
SUBSTR|SUBSTRING(input, start number, [length number]) :sliced
TRANSLATE(subject varchar, source varchar, target varchar) varchar
TRIM(text varchar, [characters varchar]) :text
TRY_BASE64_DECODE_BINARY(text varchar, [alphabet varchar]) binary
TRY_BASE64_DECODE_STRING(text varchar, [alphabet varchar]) varchar
TRY_DECRYPT(value binary, passphrase varchar, [additional_data, method varchar]) binary
TRY_DECRYPT_RAW(value binary, key binary, [iv binary, additional_data binary, method varchar, tag binary]) binary
TRY_HEX_DECODE_BINARY(text varchar) binary
TRY_HEX_DECODE_STRING(text varchar) varchar
UNICODE(text varchar) integer
UPPER(text varchar) :longer
UUID_STRING([uuid varchar, name varchar]) varchar(36)
`
