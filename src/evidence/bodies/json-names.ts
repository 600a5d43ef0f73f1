/** Names of members, the most telling first; without case and signs: `error_code` is `errorcode`. */
function ranked(names: string): ReadonlyMap<string, number> {
	return new Map(names.split(' ').map((name, rank) => [name, rank]));
}

/** The machine’s word: RFC 6749 (`error`), Google (`status`), AWS (`__type`), Stripe (`code`). */
export const codeNames = ranked(
	'errorcode errcode ecode exceptioncode serviceerrorcode code error faultcode reason status ' +
		'errortype type name key messageid errornum err id tag category exception',
);

/** The sentence: RFC 6749, RFC 9457 (`detail`, `title`), Okta (`errorSummary`), Elastic (`reason`). */
export const messageNames = ranked(
	'errordescription errormessage errormessages errorsummary exceptionmessage message msg ' +
		'statusmessage detail ' +
		'description reason faultstring defaultmessage developermessage usermessage errormsg ' +
		'errordetail errordetails title error errors err text messages statustext reasonphrase',
);

/** The status that the body tells: Fastify (`statusCode`), ntfy (`http`), openHAB (`http-code`). */
export const statusNames = ranked(
	'status statuscode httpstatus httpstatuscode httpcode http code cod errorcode responsecode',
);

/** Names that an object has only where something failed, or says something. */
export const tellingNames = new Set(
	(
		'error errors err errorcode errcode ecode serviceerrorcode errordescription errormessage errormessages errorsummary ' +
		'exceptioncode exceptionmessage faultcode faultstring errormsg message msg detail ' +
		'defaultmessage developermessage statusmessage'
	).split(' '),
);

/** What holds an error: its members may be called anything. */
export const containerNames = new Set(
	'error errors err fault exception rootcause cause errorcauses detail details errordetails'.split(
		' ',
	),
);

/** Where WordPress, GraphQL and Slack keep a status apart from the error. */
export const statusHolders = new Set(['data', 'meta', 'extensions']);

export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_.-]+/g, '');

/** Where an API says whether all went well, and what it says if not. */
export const outcomeNames = ['status', 'result', 'success', 'ok', 'type', 'rc', 'stat'];
export const failure = /^(?:error|fail|failed|failure|nok|false)$/i;
