metadata description = 'What somebody should look at. The questions that are asked of the logs are in infra/alerts.'

@description('What the names of the alerts begin with.')
param name string

@description('The region.')
param location string

@description('The tags of the environment.')
param tags object

@description('The Application Insights component that is asked.')
param insightsId string

@description('The host whose health is asked for.')
param host string

@description('Who is mailed; empty when nobody is.')
param email string

var rules = [
  {
    name: 'failed-requests'
    says: 'Requests fail'
    severity: 1
    minutes: 15
    query: loadTextContent('../alerts/failed-requests.kql')
  }
  {
    name: 'poisoned-messages'
    says: 'A message could not be handled and was given up'
    severity: 2
    minutes: 60
    query: loadTextContent('../alerts/poisoned-messages.kql')
  }
  {
    name: 'graph-throttling'
    says: 'Microsoft Graph makes Ladder wait'
    severity: 3
    minutes: 60
    query: loadTextContent('../alerts/graph-throttling.kql')
  }
  {
    name: 'graph-refusals'
    says: 'Microsoft Entra ID gives Ladder no token for Microsoft Graph'
    severity: 1
    minutes: 15
    query: loadTextContent('../alerts/graph-refusals.kql')
  }
]

// From three places every quarter of an hour: it costs some dollars a month, and a cold start is no failure.
var places = ['emea-nl-ams-azr', 'us-va-ash-azr', 'apac-sg-sin-azr']

resource mails 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: name
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'Ladder'
    emailReceivers: [
      {
        name: 'admin'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

var actionGroups = empty(email) ? [] : [mails.id]

resource queries 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for rule in rules: {
  name: '${name}-${rule.name}'
  location: location
  tags: tags
  properties: {
    displayName: 'Ladder: ${rule.says}'
    description: '${rule.says}. docs/operate.md says what to do.'
    severity: rule.severity
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: 'PT${rule.minutes}M'
    windowSize: 'PT${rule.minutes}M'
    autoMitigate: true
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: actionGroups }
  }
}]

resource health 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-health'
  location: location
  tags: union(tags, { 'hidden-link:${insightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${name}-health'
    Name: 'Ladder: health'
    Kind: 'standard'
    Enabled: true
    Frequency: 900
    Timeout: 60
    RetryEnabled: true
    Locations: [for place in places: { Id: place }]
    Request: {
      RequestUrl: 'https://${host}/api/health/ready'
      HttpVerb: 'GET'
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource unhealthy 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-health'
  location: 'global'
  tags: tags
  properties: {
    description: 'Ladder does not answer. docs/operate.md says what to do.'
    severity: 0
    enabled: true
    scopes: [health.id, insightsId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT30M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: health.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [for group in actionGroups: { actionGroupId: group }]
  }
}
