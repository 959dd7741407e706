// Bundles with webpack 4 as the options in its argument say; prints its errors and warnings as a list.
const webpack = require('webpack-4');

webpack(JSON.parse(process.argv[2]), (error, stats) => {
  const { errors, warnings } = error
    ? { errors: [String(error)], warnings: [] }
    : stats.toJson({ all: false, errors: true, warnings: true });
  console.log(JSON.stringify([...errors, ...warnings]));
});
