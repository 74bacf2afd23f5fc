### Common jobs, as a worker would name them; the number is that of the International Standard Classification of Occupations (ISCO-08).

job-9111 = Domestic worker, cleaner in homes
job-5311 = Child carer, nanny
job-5322 = Carer for old or ill people at home
job-5321 = Health care assistant
job-2221 = Nurse
job-9112 = Cleaner in offices and hotels
job-9211 = Farm worker, crops
job-9213 = Farm worker, crops and animals
job-9216 = Fishing worker
job-6222 = Fisher, coast and inland
job-6223 = Fisher, deep sea
job-9313 = Construction labourer
job-7112 = Bricklayer
job-7114 = Concrete worker
job-7115 = Carpenter
job-7212 = Welder
job-7411 = Electrician
job-7126 = Plumber
job-9329 = Factory labourer
job-8153 = Sewing machine operator
job-8212 = Electronics assembler
job-8160 = Food machine operator
job-9321 = Packer
job-9333 = Loader, warehouse worker
job-8322 = Driver, car or van
job-8332 = Driver, lorry
job-9621 = Delivery rider
job-5414 = Security guard
job-5120 = Cook
job-5131 = Waiter
job-9412 = Kitchen helper
job-5223 = Shop assistant
job-5141 = Hairdresser
job-5142 = Beautician, masseur
job-8350 = Ship's deck crew
job-9334 = Shelf filler

# A job that is not in this list, by its number.
job-number = job { $number }
