-- Nothing: the number is taken by a change of the articles that comes with another branch.
SELECT 1;
