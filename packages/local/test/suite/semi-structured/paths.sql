-- https://docs.snowflake.com/en/user-guide/querying-semistructured
CREATE OR REPLACE TABLE car_sales (src VARIANT) AS
SELECT PARSE_JSON(column1) AS src FROM VALUES
('{"date": "2017-04-28", "dealership": "Valley View Auto Sales", "salesperson": {"id": "55", "name": "Frank Beasley"}, "customer": [{"name": "Joyce Ridgely", "phone": "16504378889", "address": "San Francisco, CA"}], "vehicle": [{"make": "Honda", "model": "Civic", "year": "2017", "price": "20275", "extras": ["ext warranty", "paint protection"]}]}'),
('{"date": "2017-04-28", "dealership": "Tindel Toyota", "salesperson": {"id": "274", "name": "Greg Northrup"}, "customer": [{"name": "Bradley Greenbloom", "phone": "12127593751", "address": "New York, NY"}], "vehicle": [{"make": "Toyota", "model": "Camry", "year": "2017", "price": "23500", "extras": ["ext warranty", "rust proofing", "fabric protection"]}]}') v;

SELECT src:dealership FROM car_sales ORDER BY 1;
-- ordered
-- "Tindel Toyota"
-- "Valley View Auto Sales"

SELECT src:salesperson.name FROM car_sales ORDER BY 1;
-- ordered
-- "Frank Beasley"
-- "Greg Northrup"

SELECT src['salesperson']['name'] FROM car_sales ORDER BY 1;
-- ordered
-- "Frank Beasley"
-- "Greg Northrup"

SELECT src:customer[0].name, src:vehicle[0] FROM car_sales ORDER BY 1;
-- ordered
-- "Bradley Greenbloom" | {"extras":["ext warranty","rust proofing","fabric protection"],"make":"Toyota","model":"Camry","price":"23500","year":"2017"}
-- "Joyce Ridgely" | {"extras":["ext warranty","paint protection"],"make":"Honda","model":"Civic","price":"20275","year":"2017"}

SELECT src:vehicle[0].price FROM car_sales ORDER BY 1;
-- ordered
-- "20275"
-- "23500"

SELECT src:vehicle[0].price::NUMBER * 0.10 AS tax FROM car_sales ORDER BY tax;
-- ordered
-- 2027.50
-- 2350.00

SELECT src:dealership::VARCHAR FROM car_sales ORDER BY 1;
-- ordered
-- Tindel Toyota
-- Valley View Auto Sales

SELECT src:Dealership, src:DEALERSHIP, src:"dealership" IS NULL FROM car_sales LIMIT 1;
-- NULL | NULL | FALSE

SELECT value:name::STRING AS "Customer Name", value:address::STRING AS "Address" FROM car_sales, LATERAL FLATTEN(INPUT => src:customer) ORDER BY 1;
-- ordered
-- Bradley Greenbloom | New York, NY
-- Joyce Ridgely | San Francisco, CA

SELECT vm.value:make::STRING AS make, ve.value::STRING AS extra FROM car_sales, LATERAL FLATTEN(INPUT => src:vehicle) vm, LATERAL FLATTEN(INPUT => vm.value:extras) ve ORDER BY make, extra;
-- ordered
-- Honda | ext warranty
-- Honda | paint protection
-- Toyota | ext warranty
-- Toyota | fabric protection
-- Toyota | rust proofing

SELECT GET_PATH(src, 'vehicle[0]:make') FROM car_sales ORDER BY 1;
-- ordered
-- "Honda"
-- "Toyota"

SELECT GET_PATH(src, 'vehicle[0].make') FROM car_sales ORDER BY 1;
-- ordered
-- "Honda"
-- "Toyota"

SELECT GET(src, 'date'), GET(src:vehicle, 0):make::STRING FROM car_sales ORDER BY 2;
-- ordered
-- "2017-04-28" | Honda
-- "2017-04-28" | Toyota

SELECT src:vehicle[1], src:vehicle[-1], src:date.x, src:salesperson[0] FROM car_sales LIMIT 1;
-- NULL | NULL | NULL | NULL

SELECT COUNT(*) FROM car_sales WHERE src:salesperson.id = 55;
-- 1

SELECT COUNT(*) FROM car_sales WHERE src:salesperson.id = '55';
-- 1

SELECT src:salesperson.id FROM car_sales ORDER BY src:salesperson.id::INT DESC;
-- ordered
-- "274"
-- "55"

SELECT v:a FROM (SELECT PARSE_JSON('{"a":10}') AS v UNION ALL SELECT PARSE_JSON('{"a":9}') UNION ALL SELECT PARSE_JSON('{"b":1}')) ORDER BY v:a;
-- ordered
-- 9
-- 10
-- NULL

SELECT MIN(v:a), MAX(v:a) FROM (SELECT PARSE_JSON('{"a":10}') AS v UNION ALL SELECT PARSE_JSON('{"a":9}'));
-- 9 | 10

SELECT v:a FROM (SELECT PARSE_JSON('{"a":10}') AS v UNION ALL SELECT PARSE_JSON('{"a":9.5}')) WHERE v:a > 9;
-- 10
-- 9.5

SELECT PARSE_JSON('{"a":null}'):a IS NULL, PARSE_JSON('{"a":null}'):b IS NULL, PARSE_JSON('{"a":null}'):a::STRING IS NULL, PARSE_JSON('{"a":null}'):a::INT IS NULL;
-- FALSE | TRUE | TRUE | TRUE

SELECT PARSE_JSON('{"k.1":{"a b":7}}'):"k.1"['a b'], PARSE_JSON('{"*":1,"":2,"it''s":3}')['*'], PARSE_JSON('{"":2}')[''], PARSE_JSON('{"it''s \\"q\\"":3}')['it''s "q"'];
-- 7 | 1 | 2 | 3

SELECT PARSE_JSON('{"a":"x"}'):a || '!', PARSE_JSON('{"a":2}'):a + 1, PARSE_JSON('{"a":true}'):a::BOOLEAN, PARSE_JSON('"2024-02-29"')::DATE;
-- x! | 3 | TRUE | 2024-02-29

SELECT PARSE_JSON('{"a":{"b":[1,2]}}'):a::STRING, PARSE_JSON('[1,"x"]')::STRING, PARSE_JSON('"q\\"t"')::STRING;
-- {"b":[1,2]} | [1,"x"] | q"t

SELECT ARRAY_CONSTRUCT(5, 6)[1], ARRAY_CONSTRUCT(5, 6)[column1], OBJECT_CONSTRUCT('k', 'v')[column2] FROM VALUES (0, 'k');
-- 6 | 5 | "v"
