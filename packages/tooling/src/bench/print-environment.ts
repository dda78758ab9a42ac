/** Started in an action's stead, it tells with which environment the runner starts that action. */
process.stdout.write(JSON.stringify(process.env));
