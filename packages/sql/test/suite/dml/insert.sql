-- https://docs.snowflake.com/en/sql-reference/sql/insert
--# insert: ORDERS query values
INSERT INTO orders VALUES (1, 'open', 12.5)
--# insert: SALES.PUBLIC.ORDERS query values
INSERT INTO sales.public.orders (id, state) VALUES (1, 'open'), (2, 'shipped'), (3, NULL)
--# insert: ORDERS query values defaultValue CURRENT_TIMESTAMP() defaultValue
INSERT INTO orders (id, created_at, note) VALUES (DEFAULT, CURRENT_TIMESTAMP(), DEFAULT)
--# insert: ORDERS query STAGING.ORDERS_NEW
insert overwrite into orders select * from staging.orders_new
--# insert: ORDERS query .ID SUM() .PRICE .AMOUNT ORDER_LINES groupBy .ID
INSERT INTO orders (id, total)
  SELECT id, SUM(price * amount) FROM order_lines GROUP BY id
--# insert: Orders query values
INSERT INTO "Orders" ("Id", "état", "select") VALUES (1, 'a', 'b')
--# insert: ORDERS query with commonTable query .ID .STATE STAGING .LOADED_AT commonTable query ROW_NUMBER() windowSpecification .ID .STATE FRESH .ID .STATE RANKED .N
INSERT INTO orders (id, state)
  WITH fresh AS (SELECT id, state FROM staging WHERE loaded_at > '2026-01-01'),
       ranked AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY id ORDER BY state) AS n FROM fresh)
  SELECT id, state FROM ranked WHERE n = 1
--# insert: ORDERS query .ID .STATE STAGING
INSERT INTO orders (SELECT id, state, 0 FROM staging)
--# insert: ORDERS query .ID .STATE STAGING
INSERT INTO orders (id, state) (SELECT id, state FROM staging)
--# insert: ORDERS query setOperation
INSERT INTO orders SELECT 1, 'a', 2 UNION ALL SELECT 2, 'b', 3
--# insert: EVENTS query PARSE_JSON()
INSERT INTO events SELECT PARSE_JSON('{"a": [1, 2]}')
--# insert: EVENTS query PARSE_JSON() .COLUMN1 derivedTable query values
INSERT INTO events SELECT PARSE_JSON(column1) FROM VALUES ('{"a": 1}'), ('{"b": 2}')
--# insert: EVENTS query positionalColumn .METADATA$FILENAME stageTable stageLocation RAW
INSERT INTO events (v, loaded) SELECT $1, METADATA$FILENAME FROM @raw/events/ (FILE_FORMAT => 'json_lines')
--# insert: KPI query values cast typeName
INSERT OVERWRITE INTO kpi (day, value) VALUES ('2026-01-31'::DATE, 1 + 2 * 3)
--# insert: ORDERS query values placeholder placeholder placeholder
INSERT INTO orders VALUES (?, ?, ?)
--# insert: ORDERS query values placeholder placeholder
INSERT INTO orders (id, state) VALUES (:1, :2)
--# insert: LOG query values TO_TIMESTAMP_NTZ()
INSERT INTO log (message, at) VALUES ('it''s done; really', TO_TIMESTAMP_NTZ('2026-02-03 04:05:06'))
--# insert: T query .X.A .Y.B .Z.VALUE joinedTable X join Y tableFunction FLATTEN() namedArgument .X.ITEMS
INSERT INTO t (a, b, c) SELECT x.a, y.b, z.value FROM x LEFT JOIN y USING (id), LATERAL FLATTEN(INPUT => x.items) z
--# insert: T query values
INSERT INTO t /* target */ (a) -- columns
  VALUES (1) // one row
--# insert: ? query values variable
INSERT INTO IDENTIFIER($target) (a) VALUES ($value)
--# insert: DB.S.T query U
INSERT INTO IDENTIFIER('db.s.t') SELECT * FROM u
--# insert: T query U
INSERT INTO t SELECT * FROM u LIMIT 10 OFFSET 5
--# insert: T query U ROW_NUMBER() windowSpecification .ID .LOADED_AT
INSERT INTO t SELECT * EXCLUDE (loaded_at) FROM u QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY loaded_at DESC) = 1
--# insert: T query values
INSERT INTO t (date, type, value, comment, name) VALUES ('2026-01-01', 'x', 1, NULL, 'n')
--# insert: DB.PUBLIC.T query values binaryLiteral
INSERT INTO db..t VALUES (X'CAFE', TRUE, -1.5e3)
--# insert: T query values UPPER() case caseBranch
INSERT INTO t VALUES ((1 + 2) * 3, UPPER('x') || 'y', CASE WHEN TRUE THEN 1 ELSE 0 END)
--# insert: T query setOperation .A U .A V
INSERT INTO t SELECT a FROM u MINUS SELECT a FROM v
--# insert: T query SEQ4() tableFunction GENERATOR() namedArgument
INSERT INTO t (a) SELECT SEQ4() FROM TABLE(GENERATOR(ROWCOUNT => 100))
--# insert: T query .S.NEXTVAL
INSERT INTO t (id, v) SELECT s.NEXTVAL, 'x'
--# insert: my db.my schema.my table query
INSERT INTO "my db"."my schema"."my table" SELECT NULL
