-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/use-cases
CREATE OR REPLACE TABLE bonuses (
  emp_id INT,
  performance_rating INT,
  salary NUMBER(12, 2),
  bonus NUMBER(12, 2)
);
INSERT INTO bonuses (emp_id, performance_rating, salary, bonus) VALUES
  (1001, 3, 100000, NULL),
  (1002, 1, 50000, NULL),
  (1003, 4, 75000, NULL),
  (1004, 4, 80000, NULL),
  (1005, 5, 120000, NULL),
  (1006, 2, 60000, NULL),
  (1007, 5, 40000, NULL),
  (1008, 3, 140000, NULL),
  (1009, 1, 95000, NULL);
CREATE OR REPLACE PROCEDURE apply_bonus(bonus_percentage INT, performance_value INT)
  RETURNS TEXT
  LANGUAGE SQL
AS
DECLARE
  -- Use input to calculate the bonus percentage
  updated_bonus_percentage NUMBER(2,2) DEFAULT (:bonus_percentage/100);
  --  Declare a result set
  rs RESULTSET;
BEGIN
  -- Assign a query to the result set and execute the query
  rs := (SELECT * FROM bonuses);
  -- Use a FOR loop to iterate over the records in the result set
  FOR record IN rs DO
    -- Assign variable values using values in the current record
    LET emp_id_value INT := record.emp_id;
    LET performance_rating_value INT := record.performance_rating;
    LET salary_value NUMBER(12, 2) := record.salary;
    -- Determine whether the performance rating in the record matches the user input
    IF (performance_rating_value = :performance_value) THEN
      -- If the condition is met, update the bonuses table using the calculated bonus percentage
      UPDATE bonuses SET bonus = ( :salary_value * :updated_bonus_percentage )
        WHERE emp_id = :emp_id_value;
    END IF;
  END FOR;
  -- Return text when the stored procedure completes
  RETURN 'Update applied';
END;
CALL apply_bonus(3, 5);
-- Update applied
SELECT emp_id, bonus FROM bonuses WHERE bonus IS NOT NULL;
-- 1005 | 3600.00
-- 1007 | 1200.00
CREATE OR REPLACE TABLE vm_ownership (emp_id INT, vm_id VARCHAR);
INSERT INTO vm_ownership (emp_id, vm_id) VALUES
  (1001, 1), (1001, 5), (1002, 3), (1003, 4), (1003, 6), (1003, 2);
CREATE OR REPLACE TABLE vm_settings (vm_id INT, vm_setting VARCHAR, value NUMBER);
INSERT INTO vm_settings (vm_id, vm_setting, value) VALUES
  (1, 's1', 5), (1, 's2', 500), (2, 's1', 10), (2, 's2', 600), (3, 's1', 3), (3, 's2', 400),
  (4, 's1', 8), (4, 's2', 700), (5, 's1', 1), (5, 's2', 300), (6, 's1', 7), (6, 's2', 800);
CREATE OR REPLACE TABLE vm_settings_history (
  vm_id INT, vm_setting VARCHAR, value NUMBER, owner INT, date DATE);
CREATE OR REPLACE PROCEDURE vm_user_settings()
  RETURNS VARCHAR
  LANGUAGE SQL
AS
DECLARE
  -- Declare a cursor and a variable
  c1 CURSOR FOR SELECT * FROM vm_settings;
  current_owner NUMBER;
BEGIN
  -- Open the cursor to execute the query and retrieve the rows into the cursor
  OPEN c1;
  -- Use a FOR loop to iterate over the records in the result set
  FOR record IN c1 DO
    -- Assign variable values using values in the current record
    LET current_vm_id NUMBER := record.vm_id;
    LET current_vm_setting VARCHAR := record.vm_setting;
    LET current_value NUMBER := record.value;
    -- Assign a value to the current_owner variable by querying the vm_ownership table
    SELECT emp_id INTO :current_owner
      FROM vm_ownership
      WHERE vm_id = :current_vm_id;
    -- If the record has a vm_setting equal to 's1', determine whether its value is less than 5
    IF (current_vm_setting = 's1' AND current_value < 5) THEN
      -- If the condition is met, insert a row into the vm_settings_history table
      INSERT INTO vm_settings_history VALUES (
        :current_vm_id,
        :current_vm_setting,
        :current_value,
        :current_owner,
        SYSDATE());
    -- If the record has a vm_setting equal to 's2', determine whether its value is greater than 500
    ELSEIF (current_vm_setting = 's2' AND current_value > 500) THEN
      -- If the condition is met, insert a row into the vm_settings_history table
      INSERT INTO vm_settings_history VALUES (
        :current_vm_id,
        :current_vm_setting,
        :current_value,
        :current_owner,
        SYSDATE());
    END IF;
  END FOR;
  -- Close the cursor
  CLOSE c1;
  -- Return text when the stored procedure completes
  RETURN 'Success';
END;
CALL vm_user_settings();
-- Success
SELECT vm_id, vm_setting, value, owner FROM vm_settings_history ORDER BY vm_id;
-- 2 | s2 | 600 | 1003
-- 3 | s1 | 3 | 1002
-- 4 | s2 | 700 | 1003
-- 5 | s1 | 1 | 1001
-- 6 | s2 | 800 | 1003
