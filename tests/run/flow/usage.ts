/** What a reader sees who asks for help, or calls wrongly. */
export const usage = `npm run flow -- check FILE [--strict] [--json]
npm run flow -- run FILE --ticket TICKET.json [--comments COMMENTS.json] [--me ID|EMAIL] [--now TIME]
                    [--answer STEP=ANSWER]… [--domains x.example,y.example] [--pending-days calendar|working] [--json]
npm run flow -- examples FILE [--now TIME] [--domains x.example] [--pending-days calendar|working] [--table] [--json]
npm run flow -- schema [--json]

  check      finds what is wrong with a flow. Exit code 1 for errors, with --strict for warnings too
  run        walks tickets of Zendesk's API through a flow, with the line that decided each step
  examples   walks the worked examples of a flow. Exit code 1 where one does not go as it says
  schema     writes docs/flow.schema.json, from which editors complete; with --json prints it

Exit code 2: the call or a file cannot be used. More: docs/flow-commands.md`;
