/** The account gate: one queue, one rate and one budget for all sets of a provider configuration. */
export class AccountGate {}
