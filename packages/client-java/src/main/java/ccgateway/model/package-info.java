// Generated from spec/ by "npm run generate". Do not edit.
/** Parts of what the gateway answers and is sent. */
package ccgateway.model;
