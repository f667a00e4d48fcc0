/** Headings of the spreadsheets of 360Giving, by the path in its JSON that they stand for. */
const organization = (path: string, title: string): [string, string][] =>
  [
    ['Identifier', 'id'],
    ['Name', 'name'],
    ['Charity Number', 'charityNumber'],
    ['Company Number', 'companyNumber'],
    ['Street Address', 'streetAddress'],
    ['City', 'addressLocality'],
    ['County', 'addressRegion'],
    ['Country', 'addressCountry'],
    ['Postal Code', 'postalCode'],
    ['Web Address', 'url'],
    ['Description', 'description'],
    ['Alternate Name', 'alternateName'],
  ].map(([heading, field]) => [`${title}:${heading}`, `${path}/0/${field}`]);

export const pathByTitle: ReadonlyMap<string, string> = new Map(
  [
    ['Identifier', 'id'],
    ['Title', 'title'],
    ['Description', 'description'],
    ['Currency', 'currency'],
    ['Amount Awarded', 'amountAwarded'],
    ['Amount Disbursed', 'amountDisbursed'],
    ['Award Date', 'awardDate'],
    ['Planned Dates:Start Date', 'plannedDates/0/startDate'],
    ['Planned Dates:End Date', 'plannedDates/0/endDate'],
    ['Planned Dates:Duration (months)', 'plannedDates/0/duration'],
    ['Recipient Ind:Identifier', 'recipientIndividual/id'],
    ['Recipient Ind:Name', 'recipientIndividual/name'],
    ...organization('recipientOrganization', 'Recipient Org'),
    ...organization('fundingOrganization', 'Funding Org'),
  ].map(([title, path]) => [title!.toLowerCase(), path!]),
);
