-- https://docs.snowflake.com/en/developer-guide/udf/sql/udf-sql-procedural-functions
--# createFunction: CALCULATE_BONUS routineParameter typeName routineParameter typeName routineReturn typeName block variableDeclaration typeName if statementBranch .REVENUE .TARGET assign statementBranch .REVENUE .TARGET assign assign return .BONUS
CREATE OR REPLACE FUNCTION calculate_bonus(revenue NUMBER, target NUMBER)
RETURNS VARCHAR
LANGUAGE SQL
AS
DECLARE
  bonus NUMBER;
BEGIN
  IF (revenue > target * 2) THEN
    bonus := 1000;
  ELSEIF (revenue > target) THEN
    bonus := 500;
  ELSE
    bonus := 0;
  END IF;
  RETURN 'bonus: ' || bonus;
END;
--# createFunction: FACTORIAL routineParameter typeName routineReturn typeName routineBody block variableDeclaration typeName forRange .N assign .RESULT .I return .RESULT
CREATE FUNCTION factorial(n INT)
RETURNS INT
LANGUAGE SQL
AS
$$
DECLARE
  result INT DEFAULT 1;
BEGIN
  FOR i IN 1 TO n DO
    result := result * i;
  END FOR;
  RETURN result;
END;
$$
--# createFunction: CLASSIFY routineParameter typeName routineReturn typeName block caseStatement statementBranch .SCORE return statementBranch .SCORE return return
CREATE FUNCTION classify(score FLOAT) RETURNS VARCHAR LANGUAGE SQL AS
BEGIN
  CASE
    WHEN score >= 0.9 THEN RETURN 'a';
    WHEN score >= 0.5 THEN RETURN 'b';
    ELSE RETURN 'c';
  END CASE;
END
--# createFunction: WORDS_IN routineParameter typeName routineReturn typeName block let variableDeclaration let variableDeclaration TRIM() .TEXT while LENGTH() .REST assign .N assign LTRIM() SUBSTR() .REST POSITION() .REST return .N exceptionHandler return
CREATE OR REPLACE FUNCTION words_in(text VARCHAR) RETURNS NUMBER AS
BEGIN
  LET n := 0;
  LET rest := TRIM(text);
  WHILE (LENGTH(rest) > 0) DO
    n := n + 1;
    rest := LTRIM(SUBSTR(rest, POSITION(' ' IN rest || ' ') + 1));
  END WHILE;
  RETURN n;
EXCEPTION
  WHEN OTHER THEN
    RETURN -1;
END;
