metadata description = 'The address that Teams and Outlook ask when somebody searches in a message box. Nothing is sent outward, so it has no secret.'

@description('The name of the bot.')
param name string

@description('The tags of the environment.')
param tags object

@description('The app registration that the bot is.')
param appId string

@description('The name under which people reach Ladder.')
param host string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Ladder'
    endpoint: 'https://${host}/api/messages'
    msaAppId: appId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'SingleTenant'
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        acceptedTerms: true
        deploymentEnvironment: 'CommercialDeployment'
        isEnabled: true
      }
    }
  }

  resource microsoft365 'channels' = {
    name: 'M365Extensions'
    location: 'global'
    properties: {
      channelName: 'M365Extensions'
    }
  }
}
