-- https://docs.snowflake.com/en/sql-reference/sql/create-semantic-view
--# createSemanticView: SV semanticTable ORDERS semanticExpression ORDERS.DAY cast .PLACED typeName
CREATE SEMANTIC VIEW sv TABLES (orders) DIMENSIONS (orders.day AS placed::DATE)
--# createSemanticView: X.Y.SV semanticTable SHOP.ORDERS semanticTable SHOP.CUSTOMERS semanticExpression O.TOTAL SUM() .AMOUNT
CREATE OR REPLACE SEMANTIC VIEW IF NOT EXISTS x.y.sv TABLES (o AS shop.orders PRIMARY KEY (id), c AS shop.customers PRIMARY KEY (id) UNIQUE (email) UNIQUE (first_name, last_name)) METRICS (o.total AS SUM(amount))
--# createSemanticView: SV semanticTable ORDERS semanticTable CUSTOMERS semanticRelationship semanticExpression C.NAME .C.FULL_NAME
CREATE SEMANTIC VIEW sv TABLES (o AS orders PRIMARY KEY (id) WITH SYNONYMS ('purchases', 'sales orders') COMMENT = 'All orders', c AS customers WITH SYNONYMS = ('clients')) RELATIONSHIPS (o_to_c AS o (customer_id) REFERENCES c) DIMENSIONS (c.name AS c.full_name)
--# createSemanticView: SV semanticTable ORDERS semanticTable CUSTOMERS semanticRelationship semanticRelationship semanticExpression O.LINE .PRICE .QUANTITY semanticExpression C.NAME .NAME semanticExpression O.REVENUE SUM() .O.LINE semanticExpression O.AVG_LINE AVG() .O.LINE
CREATE SEMANTIC VIEW sv TABLES (o AS orders PRIMARY KEY (id), c AS customers PRIMARY KEY (id)) RELATIONSHIPS (o (customer_id) REFERENCES c (id), r2 AS o (a, b) REFERENCES c (x, y)) FACTS (o.line AS price * quantity) DIMENSIONS (c.name AS name WITH SYNONYMS = ('customer name') COMMENT = 'Name') METRICS (o.revenue AS SUM(o.line) COMMENT = 'Revenue', o.avg_line AS AVG(o.line))
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.COST .UNIT_COST semanticExpression O.PRICE .UNIT_PRICE semanticExpression O.MARGIN SUM() .O.PRICE SUM() .O.COST semanticExpression O.N COUNT()
CREATE SEMANTIC VIEW sv TABLES (o AS orders) FACTS (PRIVATE o.cost AS unit_cost, PUBLIC o.price AS unit_price COMMENT = 'p') METRICS (PRIVATE o.margin AS SUM(o.price) - SUM(o.cost), PUBLIC o.n AS COUNT(*))
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.BIG .AMOUNT semanticExpression O.IS_EU .REGION tagAssignment X
CREATE SEMANTIC VIEW sv TABLES (o AS orders) FACTS (o.big LABELS = (FILTER) AS amount > 100) DIMENSIONS (PUBLIC o.is_eu LABELS = (FILTER) AS region = 'EU' WITH SYNONYMS ('european') WITH TAG (x = 'y'))
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.NAME .NAME SEARCH.NAMES semanticExpression O.CITY .CITY CITIES
CREATE SEMANTIC VIEW sv TABLES (o AS orders) DIMENSIONS (o.name AS name WITH CORTEX SEARCH SERVICE search.names USING name_col, o.city AS city WITH CORTEX SEARCH SERVICE cities)
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.BALANCE .O.DAY .O.MONTH SUM() .AMOUNT
CREATE SEMANTIC VIEW sv TABLES (o AS orders) METRICS (o.balance USING (o_to_c) NON ADDITIVE BY (o.day DESC NULLS LAST, o.month) AS SUM(amount) WITH SYNONYMS ('b'))
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.RUNNING SUM() .O.TOTAL windowSpecification .O.REGION .O.YEAR .O.DAY windowFrame frameBound frameBound semanticExpression O.LAG7 LAG() .O.TOTAL windowSpecification .O.DAY
CREATE SEMANTIC VIEW sv TABLES (o AS orders) METRICS (o.running AS SUM(o.total) OVER (PARTITION BY o.region, o.year ORDER BY o.day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), o.lag7 AS LAG(o.total, 7) OVER (ORDER BY o.day NULLS FIRST))
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.AVG7 AVG() .O.TOTAL windowSpecification .O.DAY .O.WEEK .O.DAY windowFrame frameBound intervalLiteral frameBound
CREATE SEMANTIC VIEW sv TABLES (o AS orders) METRICS (o.avg7 AS AVG(o.total) OVER (PARTITION BY EXCLUDING o.day, o.week ORDER BY o.day RANGE BETWEEN INTERVAL '6 days' PRECEDING AND CURRENT ROW))
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.TOTAL SUM() .AMOUNT semanticExpression PER_CUSTOMER .O.TOTAL .C.N
CREATE SEMANTIC VIEW sv TABLES (o AS orders) METRICS (o.total AS SUM(amount), per_customer AS o.total / c.n)
--# createSemanticView: SV semanticTable PERIODS semanticTable EVENTS semanticRelationship semanticExpression E.N COUNT()
CREATE SEMANTIC VIEW sv TABLES (p AS periods CONSTRAINT range1 DISTINCT RANGE BETWEEN start_ts AND end_ts EXCLUSIVE, e AS events) RELATIONSHIPS (e (ts) REFERENCES p (BETWEEN start_ts AND end_ts EXCLUSIVE)) METRICS (e.n AS COUNT(*))
--# createSemanticView: SV semanticTable PERIODS semanticTable EVENTS semanticRelationship semanticExpression E.N COUNT()
CREATE SEMANTIC VIEW sv TABLES (p AS periods CONSTRAINT DISTINCT RANGE BETWEEN a AND b EXCLUSIVE, e AS events) RELATIONSHIPS (x AS e (id, ts) REFERENCES p (id, ASOF ts)) METRICS (e.n AS COUNT(*))
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.N COUNT() MAX_STALENESS=
CREATE SEMANTIC VIEW sv TABLES (o AS orders) METRICS (o.n AS COUNT(*)) COMMENT = 'model' MAX_STALENESS = 600 AI_SQL_GENERATION 'Round to two digits' AI_QUESTION_CATEGORIZATION 'Refuse questions on people' COPY GRANTS
--# createSemanticView: SV semanticTable ORDERS tagAssignment A semanticExpression O.N COUNT() tagAssignment C tagAssignment E
CREATE SEMANTIC VIEW sv TABLES (o AS orders WITH TAG (a = 'b')) METRICS (o.n AS COUNT(*) WITH TAG (c = 'd')) WITH TAG (e = 'f')
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.N COUNT()
CREATE SEMANTIC VIEW sv TABLES (o AS orders) METRICS (o.n AS COUNT(*)) AI_VERIFIED_QUERIES (how_many AS (QUESTION 'How many orders?' VERIFIED_AT 1700000000 ONBOARDING_QUESTION TRUE VERIFIED_BY '(steward = jane)' SQL 'SELECT n FROM SEMANTIC_VIEW(sv METRICS n)'), q2 AS (QUESTION 'x' SQL 'y'))
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.D DATE_TRUNC() .PLACED
CREATE OR ALTER SEMANTIC VIEW sv TABLES (o AS orders) DIMENSIONS (o.d AS DATE_TRUNC('month', placed)) COMMENT = 'x'
--# createSemanticView: SV semanticTable ORDERS semanticExpression O.Order Day .PLACED semanticExpression O.CNT COUNT() .ID CA=
CREATE SEMANTIC VIEW sv TABLES (o AS orders PRIMARY KEY (id)) DIMENSIONS (o."Order Day" AS placed COMMENT = 'it''s the day') METRICS (o.cnt AS COUNT(DISTINCT id)) WITH EXTENSION (CA = '{"tables":[]}')
--# createSemanticView: SV semanticTable ORDERS semanticTable CUSTOMERS semanticRelationship semanticExpression CUSTOMERS.SEGMENT case caseBranch .SPEND semanticExpression ORDERS.SHARE DIV0() SUM() .ORDERS.TOTAL SUM() .CUSTOMERS.TOTAL
CREATE SEMANTIC VIEW sv TABLES (orders PRIMARY KEY (id), customers) RELATIONSHIPS (orders (customer) REFERENCES customers) DIMENSIONS (customers.segment AS CASE WHEN spend > 100 THEN 'big' ELSE 'small' END) METRICS (orders.share AS DIV0(SUM(orders.total), SUM(customers.total)))
--# alter: SV renameTo SW
ALTER SEMANTIC VIEW sv RENAME TO sw
--# alter: SV setProperties COMMENT=
ALTER SEMANTIC VIEW IF EXISTS sv SET COMMENT = 'x'
--# alter: SV setProperties MAX_STALENESS=
ALTER SEMANTIC VIEW sv SET MAX_STALENESS = 7200
--# alter: SV unsetProperties
ALTER SEMANTIC VIEW sv UNSET COMMENT
--# alter: SV setTags tagAssignment A
ALTER SEMANTIC VIEW sv SET TAG a = 'b'
--# alter: SV unsetTags A
ALTER SEMANTIC VIEW sv UNSET TAG a
--# alter: SV WAREHOUSE= C.NAME O.TOTAL
ALTER SEMANTIC VIEW sv ADD MATERIALIZATION m WAREHOUSE = wh AS DIMENSIONS c.name METRICS o.total
--# alter: SV WAREHOUSE= REFRESH_MODE= .D C.NAME C.CITY O.TOTAL O.N .C.CITY
ALTER SEMANTIC VIEW sv ADD MATERIALIZATION m WAREHOUSE = wh REFRESH_MODE = INCREMENTAL IMMUTABLE WHERE (d < '2024-01-01') AS DIMENSIONS c.name, c.city METRICS o.total, o.n WHERE (c.city = 'Rome')
--# alter: SV
ALTER SEMANTIC VIEW sv DROP MATERIALIZATION m
--# alter: SV
ALTER SEMANTIC VIEW sv SUSPEND MATERIALIZATION m
--# alter: SV
ALTER SEMANTIC VIEW sv RESUME MATERIALIZATION m
--# alter: SV
ALTER SEMANTIC VIEW sv REFRESH MATERIALIZATION m
