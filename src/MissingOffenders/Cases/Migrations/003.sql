-- Nothing: the number is taken by the tables of conflicts that come with another branch.
SELECT 1;
