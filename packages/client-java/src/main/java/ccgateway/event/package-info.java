// Generated from spec/ by "npm run generate". Do not edit.
/** A class for each event that the documents name. */
package ccgateway.event;
