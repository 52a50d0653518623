metadata description = 'Everything that Ladder runs on in Azure, and what people sign in to in Microsoft Entra ID.'

targetScope = 'subscription'

@description('The name of the azd environment. Every name below follows from it.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('The region of everything that is kept or runs in one.')
@metadata({ azd: { type: 'location' } })
param location string

@description('The name under which people reach Ladder, such as ladder.contoso.com, in lower case. Empty for the name that the Function App has by itself.')
param host string = ''

@description('Who is mailed when an alert fires. Empty when nobody is.')
param alertEmail string = ''

@description('The object id of the person or group who owns the ladders. Empty for who deploys.')
param ladderOwner string = ''

@description('What Ladder may do in Microsoft Graph in the name of who is signed in, with spaces between.')
param delegatedPermissions string = 'User.Read User.ReadBasic.All Calendars.ReadWrite'

@description('Whether to consent to the delegated permissions for everyone. Otherwise each person is asked.')
param grantConsent bool = true

@description('Whether Ladder may read in its own name who manages whom, to follow calendars. It needs a Privileged Role Administrator, and the Exchange role of docs/permissions.md besides.')
param followCalendars bool = false

@description('Whether the storage account is reached from a network of its own alone.')
param isolateNetwork bool = false

@description('How many copies of the stored data there are, and where.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('For how many days logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

var token = uniqueString(subscription().id, environmentName, location)
var functionAppName = 'ladder-${token}'
var ownHost = '${functionAppName}.azurewebsites.net'
var publicHost = empty(host) ? ownHost : host
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: 'id-ladder-${token}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-ladder-${token}'
    insightsName: 'appi-ladder-${token}'
    location: location
    tags: tags
    retentionDays: logRetentionDays
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: 'ladder${token}'
    location: location
    tags: tags
    sku: storageSku
    isPublic: !isolateNetwork
  }
}

module network 'modules/network.bicep' = if (isolateNetwork) {
  scope: group
  params: {
    name: 'vnet-ladder-${token}'
    location: location
    tags: tags
    storageId: storage.outputs.id
  }
}

module roles 'modules/roles.bicep' = {
  scope: group
  params: {
    principalId: identity.outputs.principalId
    storageName: storage.outputs.name
    insightsName: monitoring.outputs.insightsName
  }
}

module entra 'modules/entra.bicep' = {
  scope: group
  params: {
    uniqueName: 'ladder-${token}'
    host: publicHost
    trustedIdentity: identity.outputs.principalId
    ladderOwner: empty(ladderOwner) ? deployer().objectId : ladderOwner
    delegatedPermissions: delegatedPermissions
    grantConsent: grantConsent
    followCalendars: followCalendars
  }
}

module functions 'modules/functions.bicep' = {
  scope: group
  params: {
    name: functionAppName
    location: location
    tags: tags
    identityId: identity.outputs.id
    deploymentContainer: storage.outputs.deploymentContainer
    subnetId: network.?outputs.appSubnetId
    settings: {
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.outputs.clientId};Authorization=AAD'
      AzureWebJobsStorage__accountName: storage.outputs.name
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.outputs.clientId
      AzureWebJobsDisableHomepage: 'true'
      AZURE_CLIENT_ID: identity.outputs.clientId
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential'
      Storage__Endpoint: storage.outputs.tableEndpoint
      SignIn__Tenants: tenant().tenantId
      SignIn__ClientId: entra.outputs.appId
      Graph__ManagedIdentity: identity.outputs.clientId
      Messaging__BotId: entra.outputs.appId
      Links__Tab: 'https://${publicHost}/tab'
      Links__AppId: entra.outputs.appId
    }
  }
  dependsOn: [roles]
}

module bot 'modules/bot.bicep' = {
  scope: group
  params: {
    name: 'bot-ladder-${token}'
    tags: tags
    appId: entra.outputs.appId
    host: publicHost
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    name: 'ladder-${token}'
    location: location
    tags: tags
    insightsId: monitoring.outputs.insightsId
    host: ownHost
    email: alertEmail
  }
}

@description('Where the service is put.')
output AZURE_RESOURCE_GROUP string = group.name

@description('What the service is put into.')
output LADDER_FUNCTION_APP string = functionAppName

@description('The name that the Function App has by itself.')
output LADDER_OWN_HOST string = ownHost

@description('The name under which people reach Ladder: HOST of the app package.')
output LADDER_HOST string = publicHost

@description('The app registration: APPID and BOTID of the app package.')
output LADDER_APP_ID string = entra.outputs.appId

@description('The enterprise application, which Exchange is told about.')
output LADDER_SERVICE_PRINCIPAL_ID string = entra.outputs.servicePrincipalId
