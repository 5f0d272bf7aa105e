-- https://docs.snowflake.com/en/sql-reference/sql/create-sequence
--# createSequence: S
CREATE SEQUENCE s
--# createSequence: A.B.S
CREATE OR REPLACE SEQUENCE IF NOT EXISTS a.b.s START = 1 INCREMENT = 1
--# createSequence: S
CREATE SEQUENCE s WITH START WITH = 10 INCREMENT BY = 5 ORDER COMMENT = 'x'
--# createSequence: S
CREATE SEQUENCE s START WITH 1 INCREMENT BY 1
--# createSequence: S
CREATE SEQUENCE s START 5
--# createSequence: S
CREATE SEQUENCE s START = -5 INCREMENT = -1 NOORDER
--# createSequence: S
CREATE SEQUENCE s INCREMENT 2 COMMENT = 'c'
--# createSequence: S
CREATE SEQUENCE s NOORDER
--# createSequence: S
CREATE OR ALTER SEQUENCE s START = 1 INCREMENT = 2
--# createSequence: S
CREATE SEQUENCE s WITH START = 1, INCREMENT = 1
--# alter: S renameTo T
ALTER SEQUENCE s RENAME TO t
--# alter: S setProperties
ALTER SEQUENCE IF EXISTS s SET INCREMENT BY = 10
--# alter: S setProperties
ALTER SEQUENCE s SET INCREMENT 5
--# alter: S
ALTER SEQUENCE s INCREMENT = 10
--# alter: S setProperties INCREMENT= COMMENT=
ALTER SEQUENCE s SET INCREMENT = 3 NOORDER COMMENT = 'x'
--# alter: S setProperties
ALTER SEQUENCE s SET ORDER
--# alter: S setProperties
ALTER SEQUENCE s SET NOORDER
--# alter: S setProperties COMMENT=
ALTER SEQUENCE s SET COMMENT = 'x'
--# alter: S unsetProperties
ALTER SEQUENCE s UNSET COMMENT
--# alter: S unsetProperties
ALTER SEQUENCE s UNSET DCM PROJECT

--# createSequence: S
CREATE SEQUENCE s START 1 WITH INCREMENT = 2
