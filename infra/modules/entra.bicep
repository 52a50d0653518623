metadata description = 'What people sign in to, and what Ladder may do in Microsoft Graph. The app registration trusts the identity of the service, so that it has no secret.'

extension microsoftGraphV1

@description('By what the app registration is found again, in the whole tenant.')
param uniqueName string

@description('The name under which people reach Ladder.')
param host string

@description('The object id of the managed identity that may act as the app.')
param trustedIdentity string

@description('The object id of the person or group who owns the ladders.')
param ladderOwner string

@description('What Ladder may do in Graph in the name of who is signed in, with spaces between.')
param delegatedPermissions string

@description('Whether to consent to that for everyone.')
param grantConsent bool

@description('Whether Ladder may read in its own name who manages whom.')
param followCalendars bool

var displayName = 'Ladder'
var scope = 'access_as_user'
var scopeId = guid(uniqueName, scope)
var graphId = '00000003-0000-0000-c000-000000000000'
var applicationPermission = 'User.Read.All'

// Microsoft's own apps, which may ask for a token without anybody being asked.
var clients = [
  { name: 'Teams, desktop and mobile', id: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' }
  { name: 'Teams in the browser', id: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' }
  { name: 'Microsoft 365 in the browser', id: '4765445b-32c6-49b0-83e6-1d93765276ca' }
  { name: 'Microsoft 365, desktop', id: '0ec893e0-5785-4de6-99da-4ed124e5296c' }
  { name: 'Outlook, desktop; Microsoft 365, mobile', id: 'd3590ed6-52b3-4102-aeff-aad2292ab01c' }
  { name: 'Outlook in the browser', id: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3' }
  { name: 'Outlook, mobile', id: '27922004-5251-4030-b22d-91ecd9a37ea4' }
  { name: 'Azure CLI, for owners who publish on the command line', id: '04b07795-8ddb-461a-bbee-02f9e1bf7b46' }
]

var roles = [
  { value: 'Ladder.Owner', displayName: 'Ladder owner', description: 'Publishes ladders. Reads no assessment.' }
  { value: 'Ladder.Admin', displayName: 'Ladder admin', description: 'Sets levels, and erases what is kept on a person. Reads no assessment.' }
]

resource graph 'Microsoft.Graph/servicePrincipals@v1.0' existing = {
  appId: graphId
}

// The address of an app holds the app's own id, which there is only once it exists.
resource named 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
}

resource app 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: named.uniqueName
  displayName: displayName
  signInAudience: 'AzureADMyOrg'
  identifierUris: ['api://${host}/${named.appId}']
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      {
        id: scopeId
        value: scope
        type: 'User'
        isEnabled: true
        adminConsentDisplayName: 'Use Ladder'
        adminConsentDescription: 'Use Ladder as the person who is signed in.'
        userConsentDisplayName: 'Use Ladder'
        userConsentDescription: 'Use Ladder as yourself.'
      }
    ]
    preAuthorizedApplications: [for client in clients: {
      appId: client.id
      delegatedPermissionIds: [scopeId]
    }]
  }
  appRoles: [for role in roles: {
    id: guid(uniqueName, role.value)
    value: role.value
    displayName: role.displayName
    description: role.description
    allowedMemberTypes: ['User']
    isEnabled: true
  }]
  spa: {
    redirectUris: [
      'https://${host}/tab/'
      'https://${host}/tab/outlook.html'
      'brk-multihub://${host}'
    ]
  }
  requiredResourceAccess: [
    {
      resourceAppId: graphId
      resourceAccess: concat(
        map(filter(graph.oauth2PermissionScopes, known => contains(split(delegatedPermissions, ' '), known.value)), known => { id: known.id, type: 'Scope' }),
        map(filter(graph.appRoles, known => followCalendars && known.value == applicationPermission), known => { id: known.id, type: 'Role' })
      )
    }
    {
      resourceAppId: named.appId
      resourceAccess: [{ id: scopeId, type: 'Scope' }]
    }
  ]

  resource trust 'federatedIdentityCredentials' = {
    name: '${app.uniqueName}/service'
    description: 'The managed identity of the service acts as the app.'
    issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
    subject: trustedIdentity
    audiences: ['api://AzureADTokenExchange']
  }
}

resource enterpriseApp 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: app.appId
}

resource owner 'Microsoft.Graph/appRoleAssignedTo@v1.0' = {
  appRoleId: guid(uniqueName, roles[0].value)
  principalId: ladderOwner
  resourceId: enterpriseApp.id
}

resource consentToGraph 'Microsoft.Graph/oauth2PermissionGrants@v1.0' = if (grantConsent) {
  clientId: enterpriseApp.id
  resourceId: graph.id
  consentType: 'AllPrincipals'
  scope: delegatedPermissions
}

resource consentToLadder 'Microsoft.Graph/oauth2PermissionGrants@v1.0' = if (grantConsent) {
  clientId: enterpriseApp.id
  resourceId: enterpriseApp.id
  consentType: 'AllPrincipals'
  scope: scope
}

resource readsManagers 'Microsoft.Graph/appRoleAssignedTo@v1.0' = if (followCalendars) {
  appRoleId: filter(graph.appRoles, known => known.value == applicationPermission)[0].id
  principalId: enterpriseApp.id
  resourceId: graph.id
}

@description('The client id of the app registration.')
output appId string = app.appId

@description('The object id of the enterprise application.')
output servicePrincipalId string = enterpriseApp.id
