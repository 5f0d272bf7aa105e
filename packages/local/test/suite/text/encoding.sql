-- https://docs.snowflake.com/en/sql-reference/functions/md5
SELECT MD5('Snowflake'), MD5_HEX('Snowflake'), MD5_BINARY('Snowflake');
-- edf1439075a83a447fb8b630ddc9c8de | edf1439075a83a447fb8b630ddc9c8de | EDF1439075A83A447FB8B630DDC9C8DE

-- https://docs.snowflake.com/en/sql-reference/functions/md5_number_lower64
SELECT MD5_NUMBER_LOWER64('Snowflake'), MD5_NUMBER_UPPER64('Snowflake');
-- 9203306159527282910 | 17145559544104499780

-- https://docs.snowflake.com/en/sql-reference/functions/sha1
SELECT SHA1('Snowflake'), SHA1_HEX('Snowflake'), SHA1_BINARY('Snowflake');
-- fda76b0bcc1e87cf259b1d1e3271d76f590fb5dd | fda76b0bcc1e87cf259b1d1e3271d76f590fb5dd | FDA76B0BCC1E87CF259B1D1E3271D76F590FB5DD

-- https://docs.snowflake.com/en/sql-reference/functions/sha2
SELECT SHA2('Snowflake', 224), SHA2('Snowflake') = SHA2('Snowflake', 256), LENGTH(SHA2('Snowflake', 384)), LENGTH(SHA2_BINARY('Snowflake', 512)), SHA2(NULL);
-- 6267d3d7a59929e6864dd4b737d98e3ef8569d9f88a7466647838532 | TRUE | 96 | 64 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/base64_encode
SELECT BASE64_ENCODE('Snowflake'), BASE64_ENCODE('Snowflake ❄❄❄ Snowman ☃☃☃', 32, '$');
-- U25vd2ZsYWtl | U25vd2ZsYWtlIOKdhOKdhOKdhCBTbm93\nbWFuIOKYg$KYg$KYgw==

-- https://docs.snowflake.com/en/sql-reference/functions/base64_decode_string
SELECT BASE64_DECODE_STRING('U25vd2ZsYWtl'), TRY_BASE64_DECODE_STRING('?'), BASE64_DECODE_BINARY('SGk=');
-- Snowflake | NULL | 4869

SELECT BASE64_DECODE_STRING('?');
-- error 100118

-- https://docs.snowflake.com/en/sql-reference/functions/hex_encode
SELECT HEX_ENCODE('SNOW'), HEX_ENCODE('SNOW❄', 0), HEX_DECODE_STRING('534E4F57'), HEX_DECODE_BINARY('534e'), TRY_HEX_DECODE_STRING('x'), HEX_ENCODE(NULL);
-- 534E4F57 | 534e4f57e29d84 | SNOW | 534E | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/uuid_string
SELECT UUID_STRING('fe971b24-9572-4005-b22f-351e9c09274d', 'foo'), LENGTH(UUID_STRING());
-- dc0b6f65-fca6-5b4b-9d37-ccc3fde1f3e2 | 36

-- https://docs.snowflake.com/en/sql-reference/functions/parse_url
SELECT PARSE_URL('mailto:abc@xyz.com'), PARSE_URL('https://www.snowflake.com/'), PARSE_URL(NULL);
-- {"fragment":null,"host":null,"parameters":null,"path":"abc@xyz.com","port":null,"query":null,"scheme":"mailto"} | {"fragment":null,"host":"www.snowflake.com","parameters":null,"path":"","port":null,"query":null,"scheme":"https"} | NULL

SELECT PARSE_URL('http://USER:PASS@EXAMPLE.INT:4345/HELLO.PHP?USER=1');
-- {"fragment":null,"host":"USER:PASS@EXAMPLE.INT","parameters":{"USER":"1"},"path":"HELLO.PHP","port":"4345","query":"USER=1","scheme":"http"}

SELECT PARSE_URL('example.int/hello.php?user=12#nofragment', 0);
-- error 100139

SELECT PARSE_URL('example.int/hello.php?user=12#nofragment', 1);
-- {"error":"scheme not specified"}
