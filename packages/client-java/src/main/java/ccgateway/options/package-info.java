// Generated from spec/ by "npm run generate". Do not edit.
/** What operations can be given beside what is mandatory. */
package ccgateway.options;
