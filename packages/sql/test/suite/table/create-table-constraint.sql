-- https://docs.snowflake.com/en/sql-reference/sql/create-table-constraint
--# createTable: T columnDefinition typeName keyConstraint
CREATE TABLE t (a INT NOT NULL UNIQUE NOT ENFORCED)
--# createTable: T columnDefinition typeName keyConstraint
CREATE TABLE t (a INT CONSTRAINT pk PRIMARY KEY DEFERRABLE INITIALLY DEFERRED ENABLE VALIDATE RELY)
--# createTable: T columnDefinition typeName foreignKeyConstraint U
CREATE TABLE t (a INT FOREIGN KEY REFERENCES u (b) MATCH PARTIAL ON UPDATE RESTRICT ON DELETE CASCADE NOT ENFORCED)
--# createTable: T columnDefinition typeName foreignKeyConstraint S.U
CREATE TABLE t (a INT CONSTRAINT fk REFERENCES s.u MATCH FULL NOT DEFERRABLE)
--# createTable: T columnDefinition typeName columnDefinition typeName keyConstraint
CREATE TABLE t (a INT, b INT, CONSTRAINT "Primary Key" PRIMARY KEY (a, b) RELY COMMENT 'both')
--# createTable: T columnDefinition typeName keyConstraint
CREATE TABLE t (a INT, UNIQUE (a) ENFORCED DISABLE NOVALIDATE)
--# createTable: T columnDefinition typeName columnDefinition typeName foreignKeyConstraint U foreignKeyConstraint V
CREATE TABLE t (a INT, b INT, FOREIGN KEY (a) REFERENCES u (x) NOT ENFORCED COMMENT 'to u', FOREIGN KEY (b) REFERENCES v)
--# createTable: T columnDefinition typeName checkConstraint .A .A
CREATE TABLE t (a INT, CONSTRAINT c CHECK (a > 0 AND a < 100))
--# createTable: T columnDefinition typeName checkConstraint inList .A
CREATE TABLE t (a INT NOT NULL CHECK (a IN (1, 2, 3)) COMMENT 'small')
--# createTable: T columnDefinition typeName keyConstraint columnDefinition typeName
CREATE TABLE t (c1 INT UNIQUE COMMENT 'unique column', c2 INT)
--# alter: T addConstraint checkConstraint LENGTH() .A
ALTER TABLE t ADD CONSTRAINT c CHECK (LENGTH(a) <= 10) ENABLE NOVALIDATE
--# alter: T addColumns columnDefinition typeName foreignKeyConstraint U
ALTER TABLE t ADD COLUMN b INT NOT NULL CONSTRAINT fk REFERENCES u (id) RELY
--# alter: T addConstraint keyConstraint
ALTER TABLE t ADD UNIQUE (a, b) NOT ENFORCED RELY
--# alter: T addConstraint checkConstraint .A .B
ALTER TABLE t ADD CHECK (a > b)
--# createTable: T columnDefinition typeName keyConstraint columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE TABLE t (key INT PRIMARY KEY, unique_id INT, primary_flag BOOLEAN, constraint_name VARCHAR)
