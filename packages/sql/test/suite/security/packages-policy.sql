-- https://docs.snowflake.com/en/sql-reference/sql/create-packages-policy
--# createObject: PY ALLOWLIST= BLOCKLIST= ADDITIONAL_CREATION_BLOCKLIST=
CREATE PACKAGES POLICY py LANGUAGE PYTHON ALLOWLIST = ('numpy', 'pandas==1.2.3', 'scikit-learn>=1.0') BLOCKLIST = ('tensorflow') ADDITIONAL_CREATION_BLOCKLIST = ('x', 'y') COMMENT = 'c'
--# createObject: PY
CREATE OR REPLACE PACKAGES POLICY IF NOT EXISTS py LANGUAGE PYTHON
--# alter: PY setProperties ALLOWLIST= BLOCKLIST=
ALTER PACKAGES POLICY py SET ALLOWLIST = ('*') BLOCKLIST = ()
--# alter: PY unsetProperties
ALTER PACKAGES POLICY IF EXISTS py UNSET ALLOWLIST, COMMENT
