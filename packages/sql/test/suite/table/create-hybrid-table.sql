-- https://docs.snowflake.com/en/sql-reference/sql/create-hybrid-table
--# createHybridTable: ORDERS columnDefinition typeName keyConstraint columnDefinition typeName
CREATE HYBRID TABLE orders (id INT PRIMARY KEY, placed TIMESTAMP_NTZ)
--# createHybridTable: SHOP.CORE.ORDERS columnDefinition typeName identity columnDefinition typeName keyConstraint keyConstraint
CREATE OR REPLACE HYBRID TABLE shop.core.orders (id NUMBER(38, 0) NOT NULL AUTOINCREMENT (1, 1) NOORDER, code VARCHAR UNIQUE, PRIMARY KEY (id))
--# createHybridTable: ORDERS columnDefinition typeName columnDefinition typeName columnDefinition typeName keyConstraint tableIndex
CREATE HYBRID TABLE IF NOT EXISTS orders (a INT NOT NULL, b INT NOT NULL, c VARCHAR, CONSTRAINT pk PRIMARY KEY (a, b), INDEX by_c (c))
--# createHybridTable: ORDERS columnDefinition typeName keyConstraint columnDefinition typeName columnDefinition typeName columnDefinition typeName tableIndex tableIndex
CREATE HYBRID TABLE orders (id INT PRIMARY KEY, c VARCHAR, d DATE, v VARIANT, INDEX by_c (c, d) INCLUDE (id), INDEX by_d (d) INCLUDE (c, id))
--# createHybridTable: ORDERS columnDefinition typeName keyConstraint columnDefinition typeName foreignKeyConstraint TEAM columnDefinition typeName keyConstraint foreignKeyConstraint TEAM
CREATE HYBRID TABLE orders (id INT PRIMARY KEY, team INT REFERENCES team (id), email VARCHAR COLLATE 'en-ci' NOT NULL COMMENT 'work', UNIQUE (email), FOREIGN KEY (team) REFERENCES team (id) ON DELETE NO ACTION ON UPDATE RESTRICT) COMMENT = 'people'
--# createHybridTable: ORDERS columnDefinition typeName keyConstraint columnDefinition typeName .SEQ.NEXTVAL DATA_RETENTION_TIME_IN_DAYS=
CREATE HYBRID TABLE orders (id INT PRIMARY KEY, n INT DEFAULT seq.NEXTVAL) DATA_RETENTION_TIME_IN_DAYS = 1
--# createHybridTable: ORDERS columnDefinition typeName keyConstraint columnDefinition typeName query .ID .N OLD_ORDERS
CREATE HYBRID TABLE orders (id INT PRIMARY KEY, n INT) AS SELECT id, n FROM old_orders
--# createHybridTable: ORDERS tableLike OLD_ORDERS
CREATE OR REPLACE HYBRID TABLE orders LIKE old_orders
--# createHybridTable: T columnDefinition typeName keyConstraint columnDefinition typeName tableIndex
CREATE HYBRID TABLE t ("index" INT PRIMARY KEY, index VARCHAR, INDEX index_1 (index))
--# createIndex: BY_NAME ORDERS
CREATE INDEX by_name ON orders (name)
--# createIndex: BY_NAME SHOP.CORE.ORDERS
CREATE OR REPLACE INDEX IF NOT EXISTS by_name ON shop.core.orders (name, placed) INCLUDE (total, note)
--# createIndex: By Name Orders
CREATE INDEX "By Name" ON "Orders" ("Name")
