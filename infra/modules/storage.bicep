metadata description = 'The one storage account: the tables of the service, the queues and leases of the Functions host, and the package that runs.'

@description('The name of the account.')
@minLength(3)
@maxLength(24)
param name string

@description('The region.')
param location string

@description('The tags of the environment.')
param tags object

@description('How many copies there are, and where.')
param sku string

@description('Whether the account is reached over the internet. Who it is has to be proven either way.')
param isPublic bool

var tables = ['Growth', 'Health', 'Idempotency', 'IdempotencyExpiries', 'Ladders', 'OneOnOnes', 'People', 'RatedStatements', 'Reports']
var queues = ['plan-calendars', 'plan-calendars-poison', 'remove-expired', 'remove-expired-poison', 'sync-mailboxes', 'sync-mailboxes-poison']

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPublic ? 'Enabled' : 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: isPublic ? 'Allow' : 'Deny'
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: { enabled: true, days: 7 }
      containerDeleteRetentionPolicy: { enabled: true, days: 7 }
    }

    resource packages 'containers' = {
      name: 'packages'
    }
  }

  resource tableService 'tableServices' = {
    name: 'default'

    resource each 'tables' = [for table in tables: {
      name: table
    }]
  }

  resource queueService 'queueServices' = {
    name: 'default'

    resource each 'queues' = [for queue in queues: {
      name: queue
    }]
  }
}

// Azure has no way back to a deleted table.
resource keep 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'People have their history here.'
  }
}

@description('The resource id, which private endpoints lead to.')
output id string = account.id

@description('The name, by which roles are given and the host finds its queues.')
output name string = account.name

@description('The address of the tables.')
output tableEndpoint string = account.properties.primaryEndpoints.table

@description('The address of the container that the package is put into.')
output deploymentContainer string = '${account.properties.primaryEndpoints.blob}${account::blobs::packages.name}'
